import { z } from 'zod';
import type { Review } from '#shared/reviews/model.ts';
import { formatInstant } from '#shared/values/dates.ts';
import { Day, Instant } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';
import type { HistoryLine } from '#shared/workflow/history.ts';
import { dayIn } from '#lib/calls/day.ts';
import type { Councils } from '#words/councils/vi.ts';

/** Everything that can happen to a council, as its history names it. */
export const happenings = [
  'formed',
  'informed',
  'opened',
  'attendanceRecorded',
  'viceAuthorised',
  'votingOpened',
  'votingVoided',
  'counted',
  'adjourned',
  'concluded',
  'dissolved',
] as const;
export type CouncilHappening = (typeof happenings)[number];

const Facts = z.object({
  meetingAt: Instant.optional(),
  day: Day.optional(),
  reviewId: z.string().optional(),
  present: z.array(z.unknown()).optional(),
});

/** A council's history in sentences; an event no page has words for is not shown. */
export const sentences = (
  lines: readonly HistoryLine[],
  reviews: readonly Pick<Review, 'id' | 'applicationTitle'>[],
  { say, language }: { say: Councils; language: Language },
) =>
  lines.flatMap(({ type, at, byName, note, facts = {} }) => {
    const happening = happenings.find((one) => one === type);
    if (!happening) return [];
    const { meetingAt, day, reviewId, present = [] } = Facts.catch({}).parse(facts);
    const sentence = say.history[happening]({
      who: byName ?? say.somebody,
      title: reviews.find(({ id }) => id === reviewId)?.applicationTitle ?? say.anApplication,
      present: present.length,
      when: meetingAt ? formatInstant(meetingAt, language) : day ? dayIn(day, language) : '',
    });
    return [{ at, sentence, note }];
  });
