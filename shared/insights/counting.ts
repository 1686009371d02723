import { isActive } from '../incubation/lifecycle.ts';
import type { CohortId } from '../incubation/model.ts';
import { dayOf } from '../values/instant.ts';
import type { Fact } from './facts.ts';
import { factsOf, type Ledger } from './ledger.ts';
import type { Flow } from './measures.ts';
import { monthOf } from './month.ts';
import { flow, type Contribution, type Counted } from './rollup.ts';
import { everything, ofCohort, scopesOf, type Scope } from './scope.ts';
import { endsWithin } from './survival.ts';
import { incomeOf, standingOf } from './told.ts';

type Profile = NonNullable<Fact['startup']>;
type Placed = NonNullable<Fact['place']>;

/** In each of these scopes the same. */
const inAll = (scopes: readonly Scope[], counted: readonly Counted[]): Contribution[] =>
  scopes.flatMap((scope) => counted.map((one) => ({ scope, ...one })));

const endings: Partial<Record<Placed['status'], Flow>> = {
  graduated: 'graduated',
  exited: 'left',
  failed: 'failed',
};

/** A startup’s way through one cohort. */
const stayOf = ({ status, admittedOn, endedOn }: Placed, { status: life, since }: Profile) => {
  const ended = endings[status];
  const isOutlived = status === 'graduated' && life === 'closed' && endedOn !== undefined;
  const closed = isOutlived ? endsWithin(endedOn, since) : [];
  return [
    ...flow('admitted', monthOf(admittedOn), 1),
    ...(isActive({ status }) ? [{ measure: 'occupied', amount: 1 } as const] : []),
    ...[...(ended ? [ended] : []), ...closed].flatMap((measure) =>
      endedOn ? flow(measure, monthOf(endedOn), 1) : [],
    ),
  ];
};

const ofStartup = (ledger: Ledger): Contribution[] => {
  const [profile] = factsOf(ledger, 'startup').map(([, fact]) => fact);
  // Nothing counts before it is known what it counts as; then all does.
  if (!profile) return [];
  const places = factsOf(ledger, 'place').map(([, fact]) => fact);
  const scopesIn = (cohorts: readonly CohortId[]) => scopesOf(profile, cohorts);
  const all = scopesIn(places.map(({ cohortId }) => cohortId));
  const isLiving = profile.status !== 'closed' && profile.status !== 'exited';
  const told = factsOf(ledger, 'metrics').map(([, fact]) => fact);

  const own: Counted[] = [
    { measure: 'startups', amount: 1 },
    ...told.flatMap(incomeOf),
    ...standingOf(told, isLiving),
    ...factsOf(ledger, 'round').flatMap(([, { instrument, on, disbursed }]) =>
      flow(instrument === 'grant' ? 'grants' : 'capital', monthOf(on), disbursed),
    ),
    ...factsOf(ledger, 'support').flatMap(([, { on, value }]) =>
      flow('support', monthOf(on), value),
    ),
  ];
  const hours = factsOf(ledger, 'hour').flatMap(
    ([, { placeId, status, startsAt, minutesHeld }]) => {
      if (status !== 'held' || minutesHeld === undefined) return [];
      const cohort = ledger.facts[`place#${placeId}`]?.fact.place?.cohortId;
      const counted = flow('mentorMinutes', monthOf(dayOf(startsAt)), minutesHeld);
      return inAll(scopesIn(cohort ? [cohort] : []), counted);
    },
  );
  return [
    ...inAll(all, own),
    ...places.flatMap((place) => inAll(scopesIn([place.cohortId]), stayOf(place, profile))),
    ...hours,
  ];
};

/** Milestones count in the month they are due, and as met when they were delivered by then and accepted. */
const ofPlace = (ledger: Ledger): Contribution[] => {
  const [place] = ledger.id.startsWith('plc') ? factsOf(ledger, 'place') : [];
  if (!place) return [];
  const [, { cohortId }] = place;
  const milestones = factsOf(ledger, 'milestone').flatMap(([, { dueOn, status, deliveredAt }]) => {
    const isMet = status === 'accepted' && deliveredAt !== undefined && dayOf(deliveredAt) <= dueOn;
    const month = monthOf(dueOn);
    return [...flow('milestonesDue', month, 1), ...(isMet ? flow('milestonesMet', month, 1) : [])];
  });
  const checkIns = factsOf(ledger, 'checkin').flatMap(([, { week }]) =>
    flow('checkIns', monthOf(week), 1),
  );
  return inAll([everything, ofCohort(cohortId)], [...milestones, ...checkIns]);
};

const ofCohortItself = (ledger: Ledger): Contribution[] =>
  factsOf(ledger, 'cohort').flatMap(([, { id, quota, status }]) => {
    const running: Counted[] = [
      { measure: 'runningCohorts', amount: 1 },
      { measure: 'quota', amount: quota },
    ];
    const counted: Counted[] = [
      { measure: 'cohorts', amount: 1 },
      ...(status === 'running' ? running : []),
    ];
    return inAll([everything, ofCohort(id)], counted);
  });

const ofEvent = (ledger: Ledger): Contribution[] =>
  factsOf(ledger, 'event').flatMap(([, { on, minutes, cost }]) =>
    inAll(
      [everything],
      [
        ...flow('events', monthOf(on), 1),
        ...flow('eventMinutes', monthOf(on), minutes),
        ...flow('eventCost', monthOf(on), cost),
      ],
    ),
  );

/** Everything a ledger adds to the sums: the whole meaning of the dashboards’ figures. */
export const contributionsOf = (ledger: Ledger): Contribution[] =>
  [ofStartup, ofPlace, ofCohortItself, ofEvent].flatMap((counting) => counting(ledger));
