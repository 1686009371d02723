import * as z from 'zod';
import { Milestone, CheckIn } from '../incubation/following.ts';
import { Hour } from '../incubation/hour.ts';
import { Cohort, CohortId, EventId, Place, PlaceId } from '../incubation/model.ts';
import { SupportEvent } from '../incubation/support-event.ts';
import { MetricSnapshot } from '../startups/metrics.ts';
import { Startup, StartupId } from '../startups/model.ts';
import { Round, Support } from '../startups/records.ts';

/** What is kept of each record that counts: as little as its figures need, never a word somebody wrote. */
const facts = {
  startup: Startup.pick({ sector: true, stage: true, status: true, since: true, name: true }),
  metrics: MetricSnapshot.pick({ period: true, figures: true }),
  round: Round.pick({ on: true, instrument: true, disbursed: true }),
  support: Support.pick({ on: true, value: true }),
  place: Place.pick({ cohortId: true, status: true, admittedOn: true, endedOn: true }),
  cohort: Cohort.pick({
    id: true,
    name: true,
    status: true,
    quota: true,
    kpis: true,
    startsOn: true,
    endsOn: true,
  }),
  milestone: Milestone.pick({ dueOn: true, status: true, deliveredAt: true }),
  checkin: CheckIn.pick({ week: true }),
  hour: Hour.pick({ startsAt: true, status: true, minutesHeld: true }).extend({
    placeId: PlaceId.optional(),
  }),
  event: SupportEvent.pick({ on: true, minutes: true, cost: true }),
};

/** A fact of one kind, under the name of its kind. */
export const Fact = z.object(facts).partial();
export type Fact = z.infer<typeof Fact>;

/** Whose figures a fact changes. */
export const LedgerId = z.union([StartupId, PlaceId, CohortId, EventId]);
export type LedgerId = z.infer<typeof LedgerId>;

/** One record as one ledger takes it. */
export interface Entry {
  ledger: LedgerId;
  /** Which record, unlike any other of this ledger. */
  source: string;
  /** Of the record: an older one changes nothing. */
  version: number;
  fact: Fact;
}

const Item = z.looseObject({ pk: z.string(), sk: z.string(), version: z.int() });
type Item = z.infer<typeof Item>;
type Reader = (item: Item) => Entry[];

const ofOwn =
  (factOf: (item: Item) => Fact): Reader =>
  (item) => [
    {
      ledger: LedgerId.parse(item.pk),
      source: item.sk,
      version: item.version,
      fact: factOf(item),
    },
  ];

const Startups = z.object({ startupId: StartupId, id: PlaceId });
const Booked = z.object({ startupId: StartupId, placeId: PlaceId });

/** A place counts for its startup, and for the milestones and check-ins that stand beside it. */
const ofPlace: Reader = (item) => {
  const { startupId, id } = Startups.parse(item);
  const fact: Fact = { place: facts.place.parse(item) };
  const { version } = item;
  return [
    { ledger: startupId, source: `place#${id}`, version, fact },
    { ledger: id, source: 'place', version, fact },
  ];
};

/** An hour counts for the startup that booked it; a free one for nobody. */
const ofHour: Reader = (item) => {
  const booked = Booked.safeParse(item.booking);
  if (!booked.success) return [];
  const { startupId, placeId } = booked.data;
  const fact: Fact = { hour: { ...facts.hour.parse(item), placeId } };
  return [{ ledger: startupId, source: `hour#${item.pk}`, version: item.version, fact }];
};

/** By the first word of the sort key and the kind of id in the partition key. */
const readers: Readonly<Record<string, Reader>> = {
  'sta startup': ofOwn((item) => ({ startup: facts.startup.parse(item) })),
  'sta metrics': ofOwn((item) => ({ metrics: facts.metrics.parse(item) })),
  'sta round': ofOwn((item) => ({ round: facts.round.parse(item) })),
  'sta support': ofOwn((item) => ({ support: facts.support.parse(item) })),
  'plc place': ofPlace,
  'plc milestone': ofOwn((item) => ({ milestone: facts.milestone.parse(item) })),
  'plc checkin': ofOwn((item) => ({ checkin: facts.checkin.parse(item) })),
  'coh cohort': ofOwn((item) => ({ cohort: facts.cohort.parse(item) })),
  'hou hour': ofHour,
  'evt support': ofOwn((item) => ({ event: facts.event.parse(item) })),
};

/** What a record of a table says to the dashboards: mostly nothing, sometimes to two ledgers. */
export const entriesOf = (item: unknown): Entry[] => {
  const read = Item.safeParse(item);
  if (!read.success) return [];
  const [kind = ''] = read.data.sk.split('#');
  return readers[`${read.data.pk.slice(0, 3)} ${kind}`]?.(read.data) ?? [];
};
