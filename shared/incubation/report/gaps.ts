import { reportForms } from './form.ts';
import { GapKey, type Filled, type Gap, type Report } from './model.ts';

const gap = (kind: string, of: string, name?: string): Gap => ({
  key: GapKey.parse(`${kind}-${of}`),
  ...(name !== undefined && { name }),
});

/** A list is missing when it names nothing and nobody said so; an event, when it names nobody it helped. */
const gapsOfList = ({ texts }: Report, { key, events, places }: Filled): Gap[] => {
  const isEmpty = events.length === 0 && places.length === 0;
  const unhelpful = events.filter(({ beneficiaries }) => beneficiaries.length === 0);
  const silent = places.filter(({ revenue }) => revenue === undefined);
  return [
    ...(isEmpty && !texts[key] ? [gap('list', key)] : []),
    // A database helps everybody: only what names people is asked for names.
    ...(key === 'data' ? [] : unhelpful.map(({ id, title }) => gap('event', id, title))),
    ...silent.map(({ startupId, name }) => gap('figures', startupId, name)),
  ];
};

/** Everything the form asks for that the record and the draft do not say, in the order of the form. */
export const gapsOf = (report: Report, filled: readonly Filled[]): Gap[] => {
  const { facts, sections } = reportForms[report.form];
  const parts = sections.flatMap((section): Gap[] => {
    const list = filled.find(({ key }) => key === section.key);
    if (list) return gapsOfList(report, list);
    const isSaid =
      report.texts[section.key] || (section.fill === 'rows' && report.revenue.length > 0);
    return isSaid ? [] : [gap('text', section.key)];
  });
  const all = [
    ...facts.filter((key) => !report.facts[key]).map((key) => gap('fact', key)),
    ...parts,
  ];
  return [...new Map(all.map((one) => [one.key, one])).values()];
};

/** The part of the draft that fills this gap; nothing where only the record can. */
export const partOf = (key: GapKey) => {
  const [kind, of] = key.split('-');
  return kind === 'fact' || kind === 'text' || kind === 'list' ? of : undefined;
};
