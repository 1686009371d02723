import { OrganisationId, PersonId } from '#shared/identity/actor.ts';
import { Role } from '#shared/identity/roles.ts';
import type { Organisation } from '#shared/organisations/model.ts';
import type { HistoryLine } from '#shared/workflow/history.ts';
import type { Words } from '#words/index.ts';
import { organisationHappenings, personHappenings } from './happening.ts';

type OrganisationWords = Words['organisations'];

/** The history of an organisation in sentences; an event no page has words for is not shown. */
export const organisationStory = (
  lines: readonly HistoryLine[],
  { members }: Pick<Organisation, 'members'>,
  say: OrganisationWords,
) => {
  const nameOf = (id: PersonId | undefined) =>
    members.find(({ personId }) => personId === id)?.name;
  return lines.flatMap(({ type, at, by, byName, facts, note }) => {
    const happening = organisationHappenings.find((known) => known === type);
    if (!happening) return [];
    const removed = PersonId.safeParse(facts?.['personId']).data;
    const who = byName ?? nameOf(by) ?? say.members.somebody;
    const whom = nameOf(removed) ?? say.members.formerly;
    return [{ at, sentence: say.history[happening]({ who, whom }), note }];
  });
};

/** The organisation an event of a person's history speaks of. */
export const organisationIn = ({ facts }: HistoryLine) =>
  OrganisationId.safeParse(facts?.['organisationId']).data;

/** The log of a person in sentences, with the organisations its reader may know by name. */
export const personStory = (
  lines: readonly HistoryLine[],
  organisations: Readonly<Record<string, string>>,
  say: OrganisationWords['people'],
) =>
  lines.flatMap((line) => {
    const happening = personHappenings.find((known) => known === line.type);
    if (!happening) return [];
    const role = Role.safeParse(line.facts?.['role']).data;
    const organisation = organisations[organisationIn(line) ?? ''] ?? say.someOrganisation;
    const sentence = say.history[happening]({
      who: line.byName ?? say.somebody,
      role: role ? say.roles[role].name : say.someRole,
      organisation,
    });
    return [{ at: line.at, sentence, note: line.note }];
  });
