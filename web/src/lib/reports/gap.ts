import { FactKey, reportForms, type ReportFormId } from '#shared/incubation/report/form.ts';
import { partOf } from '#shared/incubation/report/gaps.ts';
import type { Gap } from '#shared/incubation/report/model.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Words } from '#words/index.ts';

interface Of {
  form: ReportFormId;
  say: Words['reports'];
  language: Language;
}

const sectionIn = (key: string, { form, language }: Of) => {
  const section = reportForms[form].sections.find((one) => one.key === key);
  return section ? `${section.number}. ${(section.short ?? section.title)[language]}` : '';
};

/** What is missing, in words. */
export const gapIn = ({ key, name = '' }: Gap, of: Of) => {
  const [kind = '', part = ''] = key.split('-');
  const { gap: say, facts } = of.say;
  const fact = FactKey.safeParse(part);
  if (kind === 'fact' && fact.success) return say.fact(facts[fact.data]);
  if (kind === 'list') return say.list(sectionIn(part, of));
  if (kind === 'event') return say.event(name);
  return kind === 'figures' ? say.figures(name) : say.text(sectionIn(part, of));
};

/** Where it is filled: a part of the draft, or the record. */
export const fillingPage = (reportId: string, { key }: Gap) => {
  const [kind, of] = key.split('-');
  if (kind === 'figures') return `/startups/${of}`;
  if (kind === 'event') return `/incubation/events/${of}/correct`;
  const part = kind === 'fact' ? 'facts' : partOf(key);
  return `/incubation/reports/${reportId}/parts/${part}`;
};
