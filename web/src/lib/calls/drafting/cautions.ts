import type { CallDraft } from '#shared/calls/model.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import type { WorkCalendar } from '#shared/values/calendar.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';
import { dueDay } from '#shared/values/workdays.ts';
import type { Calls } from '#words/calls/vi.ts';
import { periodInWords } from '../deadline-lines.ts';

interface Case {
  call: CallDraft;
  pack: RulePack;
  now: Instant;
  calendar: WorkCalendar;
}

/** What an officer should see again before everybody can read the call. */
export const cautions = ({ call, pack, now, calendar }: Case, say: Calls) => {
  const { noEnglish, noArabic, tooShort } = say.officer.publish;
  const { callOpen } = pack.deadlines;
  const published = now > call.opensAt ? now : call.opensAt;
  const isShort =
    callOpen &&
    dayOf(call.closesAt) < dueDay({ ...callOpen, rollover: false }, dayOf(published), calendar).day;
  return [
    ...(callOpen && isShort ? [tooShort(periodInWords(callOpen, say.rules))] : []),
    ...(call.title.en && call.summary.en ? [] : [noEnglish]),
    ...(call.title.ar && call.summary.ar ? [] : [noArabic]),
  ];
};
