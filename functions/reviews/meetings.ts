import type { Actor } from '#shared/identity/actor.ts';
import { councilLifecycle } from '#shared/reviews/lifecycle.ts';
import type { Council, Meeting } from '#shared/reviews/model.ts';
import type { reviewRoutes } from '#shared/reviews/routes.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import { readable, type Needs } from './needs.ts';
import { councilView } from './views.ts';

type Done = 'openMeeting' | 'recordAttendance' | 'concludeMeeting';

/** The meeting of an informed council; before that there is none to change. */
const meetingOf = ({ meeting }: Council): Meeting => {
  if (!meeting) throw refuse('out-of-turn');
  return meeting;
};

/** Nobody is present whom the decision on the council does not name. */
const onlyMembers = ({ members }: Council, present: Meeting['present']) => {
  const unique = [...new Set(present)];
  const stranger = present.findIndex((id) => !members.some(({ personId }) => personId === id));
  if (stranger >= 0)
    throw refuse('members-unknown', {}, [{ field: `present.${stranger}`, code: 'wrong-choice' }]);
  return unique;
};

export const meetingOperations = (needs: Needs): Pick<Operations<typeof reviewRoutes>, Done> => {
  const save = async (
    council: Council,
    actor: Actor,
    event: Pick<HistoryEvent, 'type' | 'at' | 'facts'>,
  ) => {
    const happened = { ...event, by: actor.id, version: council.version };
    await commit(...needs.councils.changed(council, happened));
    return councilView(needs, council, actor);
  };

  return {
    openMeeting: async ({ councilId, version, viceAuthorised }, actor, { receivedAt: at }) => {
      const council = sameVersion(await readable(needs, councilId, actor), version);
      const taken = councilLifecycle.take('open', council, actor);
      const meeting = { ...meetingOf(council), openedAt: at, viceAuthorised };
      return save({ ...taken, meeting }, actor, { type: 'opened', at, facts: { viceAuthorised } });
    },

    recordAttendance: async ({ councilId, version, present }, actor, { receivedAt: at }) => {
      const council = sameVersion(await readable(needs, councilId, actor), version);
      const taken = councilLifecycle.take('attend', council, actor);
      const there = onlyMembers(council, present);
      const meeting = { ...meetingOf(council), present: there };
      const event = { type: 'attendanceRecorded', at, facts: { present: there } };
      return save({ ...taken, meeting }, actor, event);
    },

    concludeMeeting: async ({ councilId, version }, actor, { receivedAt: at }) => {
      const council = sameVersion(await readable(needs, councilId, actor), version);
      const taken = councilLifecycle.take('conclude', council, actor);
      const reviews = await needs.reviews.of(council);
      const open = reviews.filter(({ status }) => status === 'assigned' || status === 'voting');
      if (open.length > 0)
        throw refuse('out-of-turn', { action: 'conclude', reviewIds: open.map(({ id }) => id) });
      const meeting = { ...meetingOf(council), concludedAt: at };
      return save({ ...taken, meeting }, actor, { type: 'concluded', at });
    },
  };
};
