import type { DecisionId } from '#shared/decisions/model.ts';
import {
  Answered,
  Feedback,
  mostPerDay,
  type FeedbackId,
  type FeedbackStatus,
} from '#shared/register/feedback.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';
import { adds } from '../storage/tally.ts';

/** An award shows its latest answers. */
const MOST_SHOWN = 50;
const TWO_DAYS = 2 * 86_400;

/** What citizens wrote, and the places there are for it each day. */
export const feedbackRepository = (table: Table) => {
  const history = historyOf(table);

  /** One of the places of a day, taken in the same transaction. */
  const place = (of: string, most: number, at: Instant): Write =>
    adds(
      table,
      `places#${of}#${dayOf(at)}`,
      'places',
      { taken: 1 },
      {
        name: 'taken',
        most,
        otherwise: refuse('too-much-today'),
        expires: Math.floor(Date.parse(at) / 1000) + TWO_DAYS,
      },
    );

  const record = (feedback: Feedback): Write =>
    table.record({
      pk: feedback.id,
      sk: 'feedback',
      ...(feedback.status === 'answered' && { answeredAbout: feedback.about }),
      ...feedback,
    });

  return {
    get: async (id: FeedbackId) => {
      const item = await table.get(id, 'feedback');
      if (!item) throw refuse('not-found');
      return Feedback.parse(item);
    },

    /** New, on one of the places of the day. */
    received: (feedback: Feedback): Write[] => [
      record(feedback),
      place(feedback.about, mostPerDay.award, feedback.receivedAt),
      place('all', mostPerDay.all, feedback.receivedAt),
    ],

    changed: (feedback: Feedback, event: HistoryEvent): Write[] => [
      record(feedback),
      history.add('feedback', feedback.id, event),
    ],

    withStatus: async (status: FeedbackStatus, slice: Slice) => {
      const { items, after } = await table.by('byStatus', status, slice);
      return { items: items.map((item) => Feedback.parse(item)), after };
    },

    /** What was answered about an award, as everybody reads it. */
    answeredAbout: async (id: DecisionId) => {
      const slice = { newestFirst: true, limit: MOST_SHOWN };
      const { items } = await table.by('byAnswered', id, slice);
      return items.map((item) => Answered.parse(item));
    },
  };
};
export type FeedbackRepository = ReturnType<typeof feedbackRepository>;
