import type { Form } from '#lib/server/form.ts';
import { checklistFrom } from '#shared/calls/from-pack.ts';
import type { callRoutes } from '#shared/calls/routes.ts';
import type { CallDraft } from '#shared/calls/model.ts';
import type { InputOf } from '#shared/http/route.ts';
import { packName } from '#shared/rulepacks/packs.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import type { WorkCalendar } from '#shared/values/calendar.ts';
import { addDays, dayOf, Instant, startOfDay, type Day } from '#shared/values/instant.ts';
import { after, dueDay } from '#shared/values/workdays.ts';
import { readPapers } from './papers.ts';
import { readQuestions } from './questions.ts';
import { readInstant } from './instant-typed.ts';

type Draft = InputOf<typeof callRoutes.createCall>;

/** What stands in the form of a call: all of a kept one, or what a pack proposes for a new one. */
export type Kept = Partial<CallDraft> & Pick<CallDraft, 'checklist' | 'questions'>;

const at = (day: Day, hour: number) =>
  Instant.parse(new Date(Date.parse(startOfDay(day)) + hour * 3_600_000).toISOString());

/** Where the law leaves the time open, a month: long enough to write an application. */
const usual = after(30, 'd');

/** What a new call of this pack begins with: open from tomorrow morning, closed in an afternoon. */
export const proposedBy = (
  pack: RulePack,
  formId: string | undefined,
  { now, calendar }: { now: Instant; calendar: WorkCalendar },
): Kept => {
  const opens = addDays(dayOf(now), 1);
  const closes = dueDay(pack.deadlines.callOpen ?? usual, opens, calendar).day;
  return {
    ...(formId !== undefined && { formId }),
    opensAt: at(opens, 8),
    closesAt: at(closes, 17),
    legalBasis: pack.legalBasis.map(({ number, title }) => `${title.vi} (${number})`).join('; '),
    checklist: checklistFrom(pack),
    questions: pack.questions,
    fileLimit: 25_000_000,
  };
};

/** Words typed in up to three languages: `title.vi`, `title.en`, `title.ar`. */
export const readLocalised = (form: Form, name: string) => ({
  vi: form.text(`${name}.vi`),
  en: form.maybe(`${name}.en`),
  ar: form.maybe(`${name}.ar`),
});

/** What may still be corrected after publication, but for the ceiling: empty there, it is lifted. */
const readCommon = (form: Form, kept: Partial<CallDraft>) => ({
  title: readLocalised(form, 'title'),
  summary: readLocalised(form, 'summary'),
  closesAt: readInstant(form, 'closesAt', kept.closesAt),
  budget: form.money('budget'),
  contact: form.text('contact'),
});

const readCeiling = (form: Form) => (form.maybe('ceiling') ? form.money('ceiling') : undefined);

/** A correction as typed. */
export const readCorrectable = (form: Form, kept: Partial<CallDraft>) => ({
  ...readCommon(form, kept),
  ceiling: readCeiling(form) ?? null,
});

/** The whole call as typed. */
export const readDraft = (form: Form, pack: RulePack, kept: Kept): Draft => ({
  ...readCommon(form, kept),
  ceiling: readCeiling(form),
  code: form.text('code').toUpperCase(),
  packId: packName(pack),
  formId: form.text('formId'),
  opensAt: readInstant(form, 'opensAt', kept.opensAt),
  legalBasis: form.text('legalBasis'),
  checklist: readPapers(form, pack, kept.checklist),
  questions: readQuestions(form, pack, kept.questions),
  fileLimit: form.number('fileLimit'),
});
