import type { Figures } from '#shared/startups/metrics.ts';
import type { Sector, Stage, StartupKind } from '#shared/startups/model.ts';
import { Dong } from '#shared/values/dong.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { ventures } from './names.ts';

/** How a venture will fare; the seed knows, the portal is told month by month. */
export type Fate = 'grows' | 'stays' | 'pauses' | 'closes' | 'isSold';

/** A sample venture before anything of it is recorded. */
export interface Venture {
  name: string;
  sector: Sector;
  does: string;
  kind: StartupKind;
  stage: Stage;
  fate: Fate;
  /** Months before today that it was entered into the register. */
  age: number;
  /** Months before today that its fate came; none when it just goes on. */
  endedAgo: number | undefined;
  chance: Chance;
}

const MONTHS = 36;

const fateOf = (chance: Chance): Fate =>
  chance.one(['grows', 'grows', 'grows', 'stays', 'stays', 'pauses', 'closes', 'isSold'] as const);

/** The forty ventures: two thirds have been followed for three years, the others came with the second cohort. */
export const portfolio = (): Venture[] =>
  ventures.map(([name, sector, does], at) => {
    const chance = chanceFrom(0x5eed + at);
    const isOlder = at < 26;
    const fate = isOlder ? fateOf(chance) : chance.one(['grows', 'grows', 'stays'] as const);
    const ends = fate === 'closes' || fate === 'isSold' || fate === 'pauses';
    return {
      name: `${name} (mẫu)`,
      sector,
      does,
      kind: chance.one(['group', 'group', 'person'] as const),
      stage: isOlder
        ? chance.one(['pilot', 'revenue'] as const)
        : chance.one(['idea', 'prototype'] as const),
      fate,
      age: isOlder ? MONTHS : chance.whole(5, 9),
      endedAgo: ends ? chance.whole(2, 20) : undefined,
      chance,
    };
  });

const MILLION = 1_000_000;
const percentOf: Record<Fate, number> = {
  grows: 105,
  stays: 101,
  pauses: 98,
  closes: 95,
  isSold: 107,
};

/** Month after month of a venture's figures, the first one first. */
export const figuresOf = ({ chance, fate, age, stage }: Venture): Figures[] => {
  let revenue =
    stage === 'revenue' ? chance.whole(15, 60) : stage === 'pilot' ? chance.whole(2, 12) : 0;
  let jobs = chance.whole(2, 5);
  return Array.from({ length: age }, (_, month) => {
    if (revenue === 0 && month > 2 && chance.happens(40)) revenue = chance.whole(1, 5);
    revenue = Math.round((revenue * (percentOf[fate] + chance.whole(-9, 9))) / 10) / 10;
    if (fate !== 'stays' && chance.happens(16)) jobs = Math.max(1, jobs + (revenue > 5 ? 1 : 0));
    const femaleJobs = Math.min(jobs, Math.round((jobs * chance.whole(3, 6)) / 10));
    return {
      revenue: Dong.parse(Math.round(revenue * 10) * (MILLION / 10)),
      payingCustomers: Math.round(revenue * 1.5),
      jobs,
      femaleJobs,
      technicalJobs: Math.max(0, Math.round((jobs * chance.whole(2, 5)) / 10)),
      runwayMonths: chance.whole(3, 14),
    };
  });
};
