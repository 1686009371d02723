import { PAGE_SIZE } from '#shared/http/page.ts';
import { hasRole, type Actor } from '#shared/identity/actor.ts';
import { monthOf } from '#shared/incubation/hour.ts';
import { reprofiled, type Mentor } from '#shared/incubation/mentor.ts';
import { mentorLifecycle } from '#shared/incubation/mentor-lifecycle.ts';
import { isShownTo, mentorViewOf } from '#shared/incubation/mentor-views.ts';
import type { Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import type { KnownMentor } from './mentor-repository.ts';
import type { MentoringNeeds } from './mentoring-needs.ts';
import type { Part } from './needs.ts';

type Mentors = Part<
  'saveMentorProfile' | 'getMyMentorProfile' | 'listMentors' | 'getMentor' | 'moveMentor'
>;

const unknown = { opinions: { count: 0, sum: 0 }, conduct: { late: 0, missed: 0 } };

/** A mentor as this reader may see them now. */
const seen = ({ mentor, monthAt, opinions, conduct }: KnownMentor, actor: Actor, now: Instant) =>
  mentorViewOf(mentor, { month: monthAt(monthOf(now)), opinions, conduct }, actor);

/** Mentors’ own profiles, and the centre that vouches for them. */
export const mentors = ({ mentors: kept, people }: MentoringNeeds): Mentors => ({
  saveMentorProfile: async ({ version, ...profile }, actor, { receivedAt: at }) => {
    const known = await kept.find(actor.id);
    if ((known?.mentor.version ?? 0) !== version)
      throw refuse('changed-meanwhile', { version: known?.mentor.version ?? 0 });
    const { name } = await people.get(actor.id);
    const mentor: Mentor = known
      ? { ...reprofiled(known.mentor, profile), name }
      : { ...profile, id: actor.id, version: 1, name, status: 'proposed', since: at };
    const type = known ? 'changed' : 'proposed';
    await commit(...kept.changed(mentor, happened(type, mentor, actor, at)));
    const month = monthOf(at);
    const given = mentor.hoursPerMonth * 60;
    const monthAt = known?.monthAt ?? (() => ({ month, given, booked: 0, held: 0 }));
    return seen({ ...unknown, ...known, mentor, monthAt }, actor, at);
  },

  getMyMentorProfile: async (_, actor, { receivedAt }) => {
    const known = await kept.find(actor.id);
    return known ? { mentor: seen(known, actor, receivedAt) } : {};
  },

  listMentors: async ({ status, after }, actor, { receivedAt }) => {
    if (status !== 'approved' && !hasRole(actor, 'centre')) throw refuse('not-allowed');
    const question = `listMentors ${status}`;
    const page = await kept.withStatus(status, {
      limit: PAGE_SIZE,
      after: openCursor(question, actor.id, after),
    });
    const found = await Promise.all(page.items.map((id) => kept.get(id)));
    const views = found.map((known) => seen(known, actor, receivedAt));
    return asPage(question, actor.id, views, page.after);
  },

  getMentor: async ({ mentorId }, actor, { receivedAt }) => {
    const known = await kept.get(mentorId);
    if (!isShownTo(known.mentor, actor)) throw refuse('not-found');
    return seen(known, actor, receivedAt);
  },

  moveMentor: async ({ mentorId, version, action, reason }, actor, { receivedAt: at }) => {
    const known = await kept.get(mentorId);
    if (!isShownTo(known.mentor, actor)) throw refuse('not-found');
    mentorLifecycle.mustBeAllowed(action, known.mentor, actor);
    const before = sameVersion(known.mentor, version);
    if (action === 'pause' && !reason)
      throw refuse('unfit', {}, [{ field: 'reason', code: 'required' }]);
    const { pausedBecause: _, ...rest } = mentorLifecycle.take(action, before, actor);
    const mentor: Mentor = { ...rest, ...(action === 'pause' && { pausedBecause: reason }) };
    const event = happened(action, mentor, actor, at, { ...(reason && { note: reason }) });
    await commit(...kept.changed(mentor, event));
    return seen({ ...known, mentor }, actor, at);
  },
});
