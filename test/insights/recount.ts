import * as z from 'zod';

/*
 * The dashboards’ figures once more, by somebody who has all records before them, knows what each figure means and
 * nothing of ledgers, scopes or sums: record by record, in the plainest way.
 */
const Raw = z.looseObject({ pk: z.string(), sk: z.string() });
const Figures = z.record(z.string(), z.number());

export interface Narrow {
  cohort?: string | undefined;
  sector?: string | undefined;
  stage?: string;
  status?: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const whole = (value: unknown) => (typeof value === 'number' ? value : 0);
const monthBy = (month: string, steps: number) => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + steps;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};
const quarterMonths = (period: string) => {
  const last = Number(period[6]) * 3;
  return [2, 1, 0].map((back) => `${period.slice(0, 4)}-${String(last - back).padStart(2, '0')}`);
};
const dayBy = (day: string, months: number) => {
  const month = monthBy(day.slice(0, 7), months);
  const last = new Date(
    Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0),
  ).getUTCDate();
  return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`;
};

/** Every figure of one dashboard: `2026-07 revenue`, or without a month. */
export const recount = (rawItems: readonly unknown[], narrow: Narrow = {}) => {
  const items = rawItems.map((item) => Raw.parse(item));
  const named = (prefix: string, sk: string) =>
    items.filter((item) => item.pk.startsWith(prefix) && item.sk.split('#')[0] === sk);
  const figures: Record<string, number> = {};
  const add = (key: string, amount: number) => {
    if (amount !== 0) figures[key] = (figures[key] ?? 0) + amount;
  };
  const both = (month: string, measure: string, amount: number) => {
    add(`${month} ${measure}`, amount);
    add(measure, amount);
  };

  const places = named('plc', 'place');
  const placesOf = (startup: string) => places.filter(({ startupId }) => startupId === startup);
  const chosen = named('sta', 'startup').filter(
    ({ pk, sector, stage, status }) =>
      (!narrow.sector || sector === narrow.sector) &&
      (!narrow.stage || stage === narrow.stage) &&
      (!narrow.status || status === narrow.status) &&
      (!narrow.cohort || placesOf(pk).some(({ cohortId }) => cohortId === narrow.cohort)),
  );

  for (const startup of chosen) {
    const own = (sk: string) => named(startup.pk, sk);
    add('startups', 1);
    for (const { on, instrument, disbursed } of own('round'))
      both(text(on).slice(0, 7), instrument === 'grant' ? 'grants' : 'capital', whole(disbursed));
    for (const { on, value } of own('support')) both(text(on).slice(0, 7), 'support', whole(value));

    const latest = new Map<string, z.infer<typeof Figures>>();
    for (const { period, figures: told } of own('metrics')) {
      const numbers = Figures.parse(told);
      const months = text(period).includes('Q') ? quarterMonths(text(period)) : [text(period)];
      for (const measure of ['revenue', 'exportRevenue']) {
        const amount = numbers[measure] ?? 0;
        const part = Math.floor(amount / months.length);
        for (const [nth, month] of months.entries())
          both(month, measure, nth < months.length - 1 ? part : amount - part * nth);
      }
      for (const month of months) both(month, 'reports', 1);
      latest.set(months.at(-1) ?? '', numbers);
    }
    const stand = (key: (measure: string) => string, numbers: z.infer<typeof Figures>) => {
      add(key('tellers'), 1);
      for (const measure of ['jobs', 'femaleJobs', 'technicalJobs', 'payingCustomers'])
        add(key(measure), numbers[measure] ?? 0);
    };
    for (let month = '2023-01'; month <= '2027-12'; month = monthBy(month, 1)) {
      const found = [0, -1, -2].map((back) => latest.get(monthBy(month, back))).find(Boolean);
      if (found) stand((measure) => `${month} ${measure}`, found);
    }
    const last = latest.get([...latest.keys()].toSorted().at(-1) ?? '');
    if (last && startup.status !== 'closed' && startup.status !== 'exited')
      stand((measure) => measure, last);

    for (const place of placesOf(startup.pk)) {
      if (narrow.cohort && place.cohortId !== narrow.cohort) continue;
      const ended = text(place.endedOn);
      both(text(place.admittedOn).slice(0, 7), 'admitted', 1);
      if (!ended) add('occupied', 1);
      if (place.status === 'graduated') {
        both(ended.slice(0, 7), 'graduated', 1);
        if (startup.status === 'closed')
          for (const months of [12, 24, 36])
            if (text(startup.since) <= dayBy(ended, months))
              both(ended.slice(0, 7), `closedWithin${months}`, 1);
      }
      if (place.status === 'exited') both(ended.slice(0, 7), 'left', 1);
      if (place.status === 'failed') both(ended.slice(0, 7), 'failed', 1);
    }
    for (const hour of named('hou', 'hour')) {
      const booking = z.looseObject({}).parse(hour.booking ?? {});
      if (booking.startupId !== startup.pk || hour.status !== 'held') continue;
      const place = places.find(({ id }) => id === booking.placeId);
      if (narrow.cohort && place?.cohortId !== narrow.cohort) continue;
      both(text(hour.startsAt).slice(0, 7), 'mentorMinutes', whole(hour.minutesHeld));
    }
  }
  if (narrow.sector || narrow.stage || narrow.status) return figures;

  const inCohort = (id: unknown) => !narrow.cohort || id === narrow.cohort;
  for (const place of places.filter(({ cohortId }) => inCohort(cohortId))) {
    for (const { dueOn, status, deliveredAt } of named(place.pk, 'milestone')) {
      both(text(dueOn).slice(0, 7), 'milestonesDue', 1);
      const delivered = new Date(Date.parse(text(deliveredAt)) + 7 * 3_600_000);
      if (status === 'accepted' && delivered.toISOString().slice(0, 10) <= text(dueOn))
        both(text(dueOn).slice(0, 7), 'milestonesMet', 1);
    }
    for (const { week } of named(place.pk, 'checkin')) both(text(week).slice(0, 7), 'checkIns', 1);
  }
  for (const { quota, status, id } of named('coh', 'cohort').filter(({ id }) => inCohort(id))) {
    add('cohorts', id ? 1 : 0);
    if (status !== 'running') continue;
    add('runningCohorts', 1);
    add('quota', whole(quota));
  }
  if (!narrow.cohort)
    for (const { on, minutes, cost } of named('evt', 'support')) {
      both(text(on).slice(0, 7), 'events', 1);
      both(text(on).slice(0, 7), 'eventMinutes', whole(minutes));
      both(text(on).slice(0, 7), 'eventCost', whole(cost));
    }
  return figures;
};
