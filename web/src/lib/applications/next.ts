import type { Application } from '#shared/applications/model.ts';
import type { Call } from '#shared/calls/model.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import type { PackDeadline } from '#shared/rulepacks/deadlines.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import type { WorkCalendar } from '#shared/values/calendar.ts';
import { dayOf, endOfDay, type Instant } from '#shared/values/instant.ts';
import { dueDay } from '#shared/values/workdays.ts';

export type NextKey =
  | 'submit'
  | 'missed'
  | 'wait'
  | 'screening'
  | 'supplement'
  | 'supplementOver'
  | 'rescreening'
  | 'council'
  | 'judging'
  | 'contract'
  | 'over'
  | 'again';

/** What happens next to an application, and until when by which article. */
export interface Next {
  key: NextKey;
  by?: Instant;
  /** The day rests on holidays that are not confirmed yet. */
  expected?: boolean;
  article?: string;
}

interface Case {
  application: Pick<Application, 'status' | 'supplement'>;
  call: Pick<Call, 'status' | 'opensAt' | 'closesAt'>;
  pack: Pick<RulePack, 'deadlines'> | undefined;
  now: Instant;
  calendar: WorkCalendar;
  /** When it was found valid, and when it was decided, where known. */
  validAt?: Instant | undefined;
  decidedAt?: Instant | undefined;
}

const counting =
  (calendar: WorkCalendar) =>
  (key: NextKey, deadline: PackDeadline | undefined, from: Instant | undefined): Next => {
    if (!deadline || !from) return { key };
    const { day, confirmed } = dueDay(deadline, dayOf(from), calendar);
    return { key, by: endOfDay(day), expected: !confirmed, article: deadline.article };
  };

export const nextOf = ({
  application,
  call,
  pack,
  now,
  calendar,
  validAt,
  decidedAt,
}: Case): Next => {
  const due = counting(calendar);
  const { supplement } = application;
  const isOpen = phaseOf(call, now) === 'open';
  const deadlines = pack?.deadlines;
  switch (application.status) {
    case 'draft':
      return isOpen ? { key: 'submit', by: call.closesAt } : { key: 'missed' };
    case 'submitted':
      return isOpen
        ? { key: 'wait', by: call.closesAt }
        : due('screening', deadlines?.validityCheck, call.closesAt);
    case 'supplementing':
      return supplement && now <= supplement.dueAt
        ? { key: 'supplement', by: supplement.dueAt }
        : { key: 'supplementOver' };
    case 'supplemented':
      return { key: 'rescreening' };
    case 'valid':
      return due('council', deadlines?.review, validAt);
    case 'reviewing':
      return due('judging', deadlines?.review, validAt);
    case 'approved':
      return due('contract', deadlines?.contract, decidedAt);
    case 'withdrawn':
      return isOpen ? { key: 'again', by: call.closesAt } : { key: 'over' };
    case 'invalid':
    case 'refused':
      return { key: 'over' };
  }
};
