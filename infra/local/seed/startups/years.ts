import type { OrganisationId } from '#shared/identity/actor.ts';
import type { Stage } from '../stage.ts';
import { growth, support } from './capital.ts';
import { chanceFrom } from './chance.ts';
import { hold } from './events.ts';
import { firstCohort } from './first-cohort.ts';
import { introduceMentor, mentor } from './mentoring.ts';
import { onTellingDay, monthAgo, tellMonth } from './months.ts';
import { portfolio, type Venture } from './portfolio.ts';
import { register, type Registered } from './register.ts';
import { secondCohort } from './second-cohort.ts';

const MONTHS = 36;

const ownVenture: Venture = {
  name: 'Mầm Xanh (mẫu)',
  sector: 'agriculture',
  does: 'cảm biến tưới tiết kiệm cho nhà lưới',
  kind: 'company',
  stage: 'pilot',
  fate: 'grows',
  age: 9,
  endedAgo: undefined,
  chance: chanceFrom(7),
};

/** Three years of forty ventures, month by month: told, followed in two cohorts, supported, asked after. */
export const threeYears = async (stage: Stage, organisationId: OrganisationId) => {
  const all = portfolio();
  await onTellingDay(stage, monthAgo(stage, MONTHS + 1));
  const mentorId = await introduceMentor(stage);
  const older: Registered[] = [];
  for (const venture of all.filter(({ age }) => age === MONTHS))
    older.push(await register(stage, venture));
  const first = firstCohort(stage, older);
  const inFirst = older.slice(0, 16);

  const happens = new Map<number, (() => Promise<unknown>)[]>();
  const add = (monthsAgo: number, ...acts: (() => Promise<unknown>)[]) =>
    happens.set(monthsAgo, [...(happens.get(monthsAgo) ?? []), ...acts]);
  for (const [monthsAgo, act] of Object.entries(first)) add(Number(monthsAgo), act);
  add(31, support(stage, inFirst, 31));
  for (const [at, monthsAgo] of [29, 24, 20, 16, 12, 9, 5].entries())
    add(monthsAgo, growth(stage, older.slice(at * 4, at * 4 + 6), monthsAgo));
  for (let monthsAgo = 26; monthsAgo > 1; monthsAgo -= 2)
    add(
      monthsAgo,
      hold(
        stage,
        inFirst.map(({ id }) => id),
        monthsAgo,
      ),
    );

  const later: { ventures: Registered[]; second?: ReturnType<typeof secondCohort> } = {
    ventures: [],
  };
  const younger = all.filter(({ age }) => age < MONTHS);
  add(10, async () => {
    for (const venture of younger) later.ventures.push(await register(stage, venture));
    const own = await register(stage, ownVenture, { founder: 'founder', organisationId });
    later.second = secondCohort(stage, later.ventures.slice(0, 12), own.id, mentorId);
    later.ventures.push(own);
    for (const [monthsAgo, act] of Object.entries(later.second.at)) add(Number(monthsAgo), act);
  });

  for (let monthsAgo = MONTHS; monthsAgo > 0; monthsAgo -= 1) {
    await tellMonth(stage, [...older, ...later.ventures], monthsAgo);
    for (const act of happens.get(monthsAgo) ?? []) await act();
  }
  if (!later.second) return;
  await later.second.weeks();
  await mentor(stage, later.second.places, mentorId);
};
