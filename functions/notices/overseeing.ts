import * as z from 'zod';
import { ApplicationId } from '#shared/applications/model.ts';
import { PersonId } from '#shared/identity/actor.ts';
import { reportForms, ReportFormId } from '#shared/incubation/report/form.ts';
import { partOf } from '#shared/incubation/report/gaps.ts';
import { GapKey } from '#shared/incubation/report/model.ts';
import { Day } from '#shared/values/instant.ts';
import type { Draft, Told } from './letters.ts';
import type { World } from './world.ts';

type Writer = (told: Told, world: World) => Promise<Draft[]>;

const Assigned = z.object({
  key: GapKey,
  personId: PersonId,
  dueOn: Day,
  form: ReportFormId,
  year: z.int(),
});

/** Told to whom the centre asks to fill a gap of its yearly report. */
const gapAssigned: Writer = ({ pk, event }) => {
  const { key, personId, dueOn, form, year } = Assigned.parse(event.facts);
  const section = reportForms[form].sections.find((one) => one.key === partOf(key));
  return Promise.resolve([
    {
      to: [personId],
      say: ({ overseeing }, language) =>
        overseeing.gap({ form, year, part: section?.title[language], dueOn }),
      link: `/incubation/reports/${pk}#${key}`,
    },
  ]);
};

const toHost = async (
  { pk }: Told,
  world: World,
  say: (title: string) => Draft['say'],
): Promise<Draft[]> => {
  const application = await world.applications.get(ApplicationId.parse(pk.split('#')[1]));
  return [
    {
      to: await world.membersOf(application.organisationId),
      say: say(application.title),
      link: `/incubation/monitoring/${application.id}`,
    },
  ];
};

const Proposed = z.object({ cause: z.string(), owner: z.string(), dueOn: Day });

export const ofReports: Record<string, Writer> = { gapAssigned };

/** What the host of a funded project is told of its monitoring. */
export const ofFunded: Record<string, Writer> = {
  remedyProposed: (told, world) =>
    toHost(
      told,
      world,
      (title) =>
        ({ overseeing }) =>
          overseeing.remedy({
            title,
            what: told.event.note ?? '',
            ...Proposed.parse(told.event.facts),
          }),
    ),
  sheetGivenBack: (told, world) =>
    toHost(
      told,
      world,
      (title) =>
        ({ overseeing }) =>
          overseeing.givenBack({ title, reason: told.event.note ?? '' }),
    ),
  sheetJudged: (told, world) =>
    toHost(
      told,
      world,
      (title) =>
        ({ overseeing }) =>
          overseeing.judged({ title }),
    ),
};
