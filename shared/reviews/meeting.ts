import { quorum, type Quorum } from '../judging/quorum.ts';
import type { PersonId } from '../identity/actor.ts';
import type { RulePack } from '../rulepacks/pack.ts';
import type { WorkCalendar } from '../values/calendar.ts';
import { addDays, dayOf, type Day, type Instant } from '../values/instant.ts';
import { before, dueDay } from '../values/workdays.ts';
import { refuse } from '../workflow/refusal.ts';
import { recusedOf } from './interests.ts';
import type { Council, Interest, Meeting } from './model.ts';

/** The first day a council may meet when its documents go out on `sent`. */
export const earliestMeeting = (
  { deadlines }: RulePack,
  sent: Day,
  calendar: WorkCalendar,
): Day => {
  const { documentsBefore } = deadlines;
  if (!documentsBefore) return sent;
  const notice = before(documentsBefore.n, documentsBefore.unit);
  let day = sent;
  while (dueDay(notice, day, calendar).day < sent) day = addDays(day, 1);
  return day;
};

interface Invitation {
  sentAt: Instant;
  meetingAt: Instant;
  now: Instant;
}

/** Holds the meeting to the notice its pack promises the members; says the earliest day. */
export const mustLeaveTime = (
  pack: RulePack,
  { sentAt, meetingAt, now }: Invitation,
  calendar: WorkCalendar,
) => {
  const earliest = earliestMeeting(pack, dayOf(sentAt), calendar);
  if (dayOf(meetingAt) >= earliest && meetingAt > now) return;
  const article = pack.deadlines.documentsBefore?.article;
  throw refuse('documents-too-late', { earliest, ...(article && { article }) }, [
    { field: 'at', code: 'too-small', params: { minimum: earliest } },
  ]);
};

/** Nobody opens a meeting before its day in Vietnam; an earlier hour of that day is the chair’s to choose. */
export const mustBeItsDay = ({ at }: Pick<Meeting, 'at'>, now: Instant) => {
  const day = dayOf(at);
  if (dayOf(now) < day) throw refuse('meeting-not-yet', { day });
};

/** How the quorum stands: of the council, or of those who may judge one application. */
export const quorumOf = (
  pack: RulePack,
  { members, meeting }: Council,
  interests: readonly Interest[] = [],
): Quorum =>
  quorum(pack.council, {
    members,
    recused: recusedOf(interests),
    present: meeting?.present ?? [],
    viceAuthorised: meeting?.authorisation !== undefined,
  });

/** … of a vote: whoever voted was present, also if they left before the count. */
export const quorumOfVote = (
  pack: RulePack,
  council: Council,
  { interests, voted }: { interests: readonly Interest[]; voted: readonly PersonId[] },
): Quorum => {
  const { meeting } = council;
  if (!meeting) return quorumOf(pack, council, interests);
  const present = [...new Set([...meeting.present, ...voted])];
  return quorumOf(pack, { ...council, meeting: { ...meeting, present } }, interests);
};

/** Whether these members could ever sit on the application, if all came and the chair authorised the vice. */
export const couldSit = (
  { council }: RulePack,
  { members }: Pick<Council, 'members'>,
  interests: readonly Interest[],
) =>
  quorum(council, {
    members,
    recused: recusedOf(interests),
    present: members.map(({ personId }) => personId),
    viceAuthorised: true,
  }).ok;

/** Refuses with what is missing, in the codes of `shared/judging/finding.ts`. */
export const mustBeQuorate = (standing: Quorum): Quorum => {
  if (!standing.ok) throw refuse('no-quorum', { ...standing, reasons: standing.missing });
  return standing;
};
