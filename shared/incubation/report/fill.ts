import { firstDay, type Period } from '../../startups/period.ts';
import type { StartupKind } from '../../startups/model.ts';
import type { StartupRecord } from '../../startups/views.ts';
import { dong, sumDong } from '../../values/dong.ts';
import type { Place } from '../model.ts';
import type { SupportEvent } from '../support-event.ts';
import type { ReportForm, ReportSection } from './form.ts';
import type { EventLine, Filled, PlaceLine } from './model.ts';

/** The record of a year: events, and the places of every cohort with their startups' records. */
export interface YearRecord {
  year: number;
  events: readonly SupportEvent[];
  names: ReadonlyMap<string, { name: string; kind: StartupKind }>;
  places: readonly { place: Place; cohort: string; record: StartupRecord }[];
}

const isOf = (year: number, day: string) => day.startsWith(`${year}-`);

/** Whether a startup was in its place on any day of the year. */
export const wasThere = ({ admittedOn, endedOn }: Place, year: number) =>
  admittedOn <= `${year}-12-31` && (endedOn ?? '9999') >= `${year}-01-01`;

const ofYear = (year: number, { record }: YearRecord['places'][number]) => {
  const told = record.metrics
    .filter(({ period }) => isOf(year, firstDay(period)))
    .toSorted((a, b) => order(a.period).localeCompare(order(b.period)));
  const last = told.at(-1);
  return {
    ...(last && {
      revenue: sumDong(told.map(({ figures }) => figures.revenue)),
      jobs: last.figures.jobs,
    }),
    capital: sumDong(
      record.rounds.filter(({ on }) => isOf(year, on)).map(({ disbursed }) => disbursed),
    ),
  };
};
const order = (period: Period) => firstDay(period);

const placeLine = (year: number, one: YearRecord['places'][number]): PlaceLine => ({
  startupId: one.place.startupId,
  name: one.record.startup.name,
  kind: one.record.startup.kind,
  cohort: one.cohort,
  status: one.place.status,
  admittedOn: one.place.admittedOn,
  ...ofYear(year, one),
});

const eventLine = ({ names }: YearRecord, event: SupportEvent): EventLine => ({
  id: event.id,
  on: event.on,
  title: event.title,
  minutes: event.minutes,
  cost: event.cost,
  beneficiaries: event.beneficiaries.flatMap((one) => names.get(one) ?? []),
  result: event.result,
});

const filled = (section: ReportSection, record: YearRecord): Filled => {
  const groups = section.groups ?? [];
  const { year } = record;
  const own = record.events
    .filter(({ group, on }) => groups.includes(group) && isOf(year, on))
    .toSorted((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1));
  const places = section.withPlaces
    ? record.places.filter(({ place }) => wasThere(place, year))
    : [];
  const helped = new Set([
    ...own.flatMap(({ beneficiaries }) => beneficiaries),
    ...places.map(({ place }) => place.startupId),
  ]);
  const kinds = [...helped].flatMap((one) => record.names.get(one)?.kind ?? []);
  const count = (kind: StartupKind) => kinds.filter((one) => one === kind).length;
  return {
    key: section.key,
    events: own.map((event) => eventLine(record, event)),
    places: places.map((one) => placeLine(year, one)),
    counts: { person: count('person'), group: count('group'), company: count('company') },
    minutes: own.reduce((total, { minutes }) => total + minutes, 0),
    cost: own.reduce((total, { cost }) => dong(total + cost), dong(0)),
  };
};

/** Part II of the form, filled from the record of the year. */
export const fillReport = (form: ReportForm, record: YearRecord): Filled[] =>
  form.sections.filter(({ fill }) => fill === 'events').map((section) => filled(section, record));
