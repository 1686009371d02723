import type { DeadlineName, Deadlines, PackDeadline } from '#shared/rulepacks/deadlines.ts';

import type { WorkCalendar } from '#shared/values/calendar.ts';
import { dayOf, endOfDay, type Instant } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';
import { dueDay } from '#shared/values/workdays.ts';
import type { Rules } from '#words/calls/rules/vi.ts';
import { dayIn } from './day.ts';

/** “10 ngày kể từ ngày hết hạn nộp hồ sơ”. What merely lasts is not moved by days off. */
export const periodInWords = (
  { n, unit, direction, rollover, anchor }: PackDeadline,
  say: Rules,
) => {
  const from = say.anchors[anchor];
  const amount = say.amounts[unit](n);
  if (direction === 'before') return say.before(amount, from);
  return rollover || unit === 'wd' ? say.after(amount, from) : say.lasts(amount, from);
};

/** The last day of a step whose beginning is known: those counted from the closing of a call. */
export const dueAfterClosing = (
  deadline: PackDeadline | undefined,
  closesAt: Instant,
  calendar: WorkCalendar,
) => (deadline?.anchor === 'callClosed' ? dueDay(deadline, dayOf(closesAt), calendar) : undefined);

/** By when the applications of a call are checked, and whether that is only expected. */
export const checkedBy = (
  { validityCheck }: Deadlines,
  closesAt: Instant,
  calendar: WorkCalendar,
) => {
  const due = dueAfterClosing(validityCheck, closesAt, calendar);
  return due ? { by: endOfDay(due.day), expected: !due.confirmed } : {};
};

interface Closing {
  closesAt: Instant;
  calendar: WorkCalendar;
}

/** Every step the pack gives a deadline, with its last day where that is known. */
export const deadlineLines = (
  deadlines: Deadlines,
  say: Rules,
  language: Language,
  closing?: Closing,
) => {
  const names = Object.keys(say.deadlines).filter(
    (name): name is DeadlineName => name in deadlines,
  );
  return names.flatMap((name) => {
    const deadline = deadlines[name];
    if (!deadline) return [];
    const due = closing && dueAfterClosing(deadline, closing.closesAt, closing.calendar);
    const onDay = due && dayIn(due.day, language);
    return {
      id: `deadline-${name}`,
      label: say.deadlines[name],
      period: periodInWords(deadline, say),
      due: due && { onDay, confirmed: due.confirmed },
      article: deadline.article,
    };
  });
};
