import * as z from 'zod';
import type { Survey } from '../incubation/following.ts';
import type { Place } from '../incubation/model.ts';
import { firstDay, lastDay } from '../startups/period.ts';
import type { StartupRecord } from '../startups/views.ts';
import { sumDong } from '../values/dong.ts';
import { addMonths } from '../values/instant.ts';
import { fromText } from '../values/fraction.ts';
import { associationOf } from './association.ts';
import { FEWEST } from './hiding.ts';

/** What became of a startup after it was taken in. */
export const IntakeOutcome = z.enum(['graduated', 'survived', 'revenue', 'capital']);
export type IntakeOutcome = z.infer<typeof IntakeOutcome>;

/** One startup: the mean marks a council gave its application, and what became of it. */
export interface IntakeCase {
  /** Whose criteria they are. */
  packId: string;
  scores: Readonly<Record<string, number>>;
  outcomes: Partial<Record<IntakeOutcome, number>>;
}

const Tallied = z.object({ key: z.string(), mean: z.object({ exact: z.string() }) });
const Counted = z.object({ pack: z.string(), criteria: z.array(z.unknown()) });

/** Mean marks of a count by criterion; none where it was counted by another way than points. */
export const scoresOf = (count: unknown): Pick<IntakeCase, 'packId' | 'scores'> | undefined => {
  const counted = Counted.safeParse(count);
  if (!counted.success) return undefined;
  const tallies = counted.data.criteria.flatMap((one) => Tallied.safeParse(one).data ?? []);
  if (tallies.length === 0) return undefined;
  const scores = tallies.map(({ key, mean }) => {
    const { num, den } = fromText(mean.exact);
    return [key, Number(num) / Number(den)] as const;
  });
  return { packId: counted.data.pack.split('@')[0] ?? '', scores: Object.fromEntries(scores) };
};

const ended: Partial<Record<Place['status'], number>> = { graduated: 1, exited: 0, failed: 0 };

const survivedOf = (surveys: readonly Survey[], { startup }: StartupRecord, place: Place) => {
  const asked = surveys.find(({ months }) => months === 12);
  if (asked) return asked.isOperating ? 1 : 0;
  if (startup.status !== 'closed' || !place.endedOn) return undefined;
  return startup.since <= addMonths(place.endedOn, 12) ? 0 : undefined;
};

/** Revenue of the twelve months that end with the last figures told. */
const revenueOf = ({ metrics }: StartupRecord) => {
  const told = metrics.toSorted((a, b) => (firstDay(a.period) < firstDay(b.period) ? -1 : 1));
  const last = told.at(-1);
  if (!last) return undefined;
  const since = addMonths(lastDay(last.period), -12);
  return sumDong(
    told.filter(({ period }) => firstDay(period) > since).map(({ figures }) => figures.revenue),
  );
};

interface Followed {
  place: Place;
  surveys: readonly Survey[];
  record: StartupRecord;
}

/** What became of it, as far as anybody can say by now. */
export const outcomesAfter = ({ place, surveys, record }: Followed): IntakeCase['outcomes'] => {
  const values: Record<IntakeOutcome, number | undefined> = {
    graduated: ended[place.status],
    survived: survivedOf(surveys, record, place),
    revenue: revenueOf(record),
    capital: sumDong(
      record.rounds.filter(({ on }) => on >= place.admittedOn).map(({ disbursed }) => disbursed),
    ),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
};

export const Linked = z.object({
  outcome: IntakeOutcome,
  cases: z.int(),
  correlation: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Linked = z.infer<typeof Linked>;

/** One criterion with each outcome; those that too few stand behind, or that never differ, are left out. */
export const CriterionOutcomes = z.object({ key: z.string(), linked: z.array(Linked) });
export const IntakeView = z.object({
  packId: z.string(),
  cases: z.int(),
  criteria: z.array(CriterionOutcomes),
});
export type IntakeView = z.infer<typeof IntakeView>;

const isBinary = (outcome: IntakeOutcome) => outcome === 'graduated' || outcome === 'survived';

/** Whether both answers have enough behind them that none of them tells of somebody. */
const mayShow = (outcome: IntakeOutcome, values: readonly number[]) => {
  if (values.length < FEWEST) return false;
  const yes = values.filter((value) => value > 0).length;
  return !isBinary(outcome) || (yes >= FEWEST && values.length - yes >= FEWEST);
};

const linkedBy = (key: string, cases: readonly IntakeCase[]) =>
  IntakeOutcome.options.flatMap((outcome): Linked[] => {
    const pairs = cases.flatMap(({ scores, outcomes }) => {
      const [score, value] = [scores[key], outcomes[outcome]];
      return score === undefined || value === undefined ? [] : [[score, value] as const];
    });
    if (
      !mayShow(
        outcome,
        pairs.map(([, value]) => value),
      )
    )
      return [];
    const found = associationOf(pairs);
    return found ? [{ outcome, ...found }] : [];
  });

/** From intake to outcome, pack by pack: which criteria went with what became of a startup. */
export const intakeViews = (cases: readonly IntakeCase[]): IntakeView[] =>
  [...Map.groupBy(cases, ({ packId }) => packId)]
    .filter(([, own]) => own.length >= FEWEST)
    .map(([packId, own]) => {
      const keys = [...new Set(own.flatMap(({ scores }) => Object.keys(scores)))];
      return {
        packId,
        cases: own.length,
        criteria: keys.map((key) => ({ key, linked: linkedBy(key, own) })),
      };
    });
