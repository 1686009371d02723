import type { Page } from 'playwright-core';
import { formatDay } from '#shared/values/dates.ts';
import type { Day } from '#shared/values/instant.ts';
import { profileOf, type Known } from '../../given/people.ts';
import { namesOf, type Seating } from '../../given/reviews.ts';
import type { Service } from '../../service.ts';
import { fill, follow, press, reads } from './page.ts';
import { vi } from './words.ts';

const { councils, reviews, screening } = vi;
const { ballot } = reviews.voting;

/** Checks the first application that waits and finds it valid. */
export const admit = async (page: Page, callId: string) => {
  await page.goto(`/calls/${callId}/applications?status=submitted`);
  await follow(page, screening.list.first);
  await page.getByRole('heading', { name: screening.page.checklist }).waitFor();
  await press(page, screening.panel.admit.do);
  await reads(page, screening.panel.admit.done);
};

/** Forms a council of these over every valid application; gives its address. */
export const form = async (page: Page, callId: string, seating: Seating, day: Day) => {
  await page.goto(`/calls/${callId}/councils/new`);
  await fill(page, councils.forming.number, '125/QĐ-SKHCN');
  await page.fill('[name=decisionDay]', formatDay(day));
  for (const name of namesOf(seating))
    await page.getByLabel(profileOf(name).name).selectOption(seating[name] ?? 'member');
  await page.getByRole('radio', { name: profileOf('thu').name }).check();
  await press(page, councils.forming.do);
  await reads(page, councils.forming.done);
  return new URL(page.url()).pathname;
};

/** Sends the documents and calls the meeting for half past eight on a day. */
export const inform = async (page: Page, council: string, day: Day) => {
  await page.goto(council);
  await page.fill('[name=at]', formatDay(day));
  await page.fill('[name="at.time"]', '08:30');
  await fill(page, councils.inform.place, 'Phòng họp số 2');
  await press(page, councils.inform.do);
  await reads(page, councils.inform.done);
};

/** The first task of this kind in the list of what awaits a member. */
const taskOf = (page: Page, task: string) =>
  page.getByRole('link', { name: new RegExp(`^${task}`, 'u') }).first();

/** Says before anything opens that there is no interest. */
export const declareNone = async (page: Page) => {
  await page.goto('/reviews');
  await taskOf(page, reviews.todo.declare).click();
  await page.getByLabel(reviews.interest.none).check();
  await press(page, reviews.interest.submit);
  await reads(page, reviews.interest.cleared);
};

/** These say the same from where they are. */
export const declareElsewhere = (service: Service, names: readonly Known[]) =>
  Promise.all(
    names.map(async (name) => {
      const { items } = await service.as(name).listSeats({});
      for (const { id: reviewId, interest } of items)
        if (interest === 'undeclared')
          await service.as(name).declareInterest({ reviewId, conflict: false });
    }),
  );

/** Marks every question of the paper on the page: all pass, or all points. */
export const markAll = async (page: Page, points = '0') => {
  for (const mark of await page.locator('input[name^="mark."][value=pass]').all())
    await mark.check();
  for (const mark of await page.locator('input[name^="mark."]:not([type=radio])').all())
    await mark.fill((await mark.locator('~ span').textContent())?.match(/\d+/)?.[0] ?? points);
};

/** Reads, marks, says a word and makes the comment final. */
export const comment = async (page: Page, text: string) => {
  await markAll(page);
  await fill(page, reviews.paper.general, text);
  await page.getByLabel(reviews.paper.sure).check();
  await press(page, reviews.paper.final);
  await reads(page, reviews.paper.done);
};

export const openMeeting = async (page: Page, council: string) => {
  await page.goto(council);
  await press(page, councils.open.do);
  await reads(page, councils.open.done);
};

/** Ticks who came. */
export const attend = async (page: Page, seating: Seating) => {
  for (const name of namesOf(seating)) await page.getByLabel(profileOf(name).name).check();
  await press(page, councils.attendance.do);
  await reads(page, councils.attendance.done(namesOf(seating).length));
};

export const openVoting = async (page: Page) => {
  await page.getByRole('button', { name: councils.review.open }).click();
  await page.getByRole('button', { name: councils.review.close }).waitFor();
};

/** From the list of what awaits: fills in the ballot, reads it once more, casts it. */
export const vote = async (page: Page) => {
  await page.goto('/reviews');
  await taskOf(page, reviews.todo.vote).click();
  await markAll(page);
  await press(page, ballot.review);
  await page.getByLabel(ballot.sure).check();
  await press(page, ballot.cast);
  await reads(page, ballot.castNotice);
};

/** Closes the vote and opens the minutes of the count. */
export const closeVoting = async (page: Page, council: string) => {
  await page.goto(council);
  await page.getByRole('button', { name: councils.review.close }).click();
  await follow(page, councils.review.count);
  await page.getByRole('heading', { name: councils.minutes.title }).waitFor();
};
