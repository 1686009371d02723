import type { DeadlineName, Deadlines, PackDeadline } from '#shared/rulepacks/deadlines.ts';

import { holidays } from '#shared/values/holidays.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';
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
export const dueAfterClosing = (deadline: PackDeadline | undefined, closesAt: Instant) =>
  deadline?.anchor === 'callClosed' ? dueDay(deadline, dayOf(closesAt), holidays) : undefined;

/** Every step the pack gives a deadline, with its last day where that is known. */
export const deadlineLines = (
  deadlines: Deadlines,
  say: Rules,
  language: Language,
  closesAt?: Instant,
) => {
  const names = Object.keys(say.deadlines).filter(
    (name): name is DeadlineName => name in deadlines,
  );
  return names.flatMap((name) => {
    const deadline = deadlines[name];
    if (!deadline) return [];
    const due = closesAt && dueAfterClosing(deadline, closesAt);
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
