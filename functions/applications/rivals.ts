import { mayMeetRivals, withoutOffice } from '#shared/applications/offices.ts';
import type { Application, ApplicationId } from '#shared/applications/model.ts';
import type { CallId } from '#shared/calls/model.ts';
import type { Actor } from '#shared/identity/actor.ts';

type LiveOf = (
  host: Pick<Application, 'callId' | 'organisationId'>,
) => Promise<ApplicationId | undefined>;

/**
 * The person as they act in a call: whoever belongs to an organisation that applies to it holds no office there,
 * and its rivals' applications are to them as if they were not. A draft counts: it is going to be a rival.
 */
export const actingIn =
  (liveOf: LiveOf) =>
  async (callId: CallId, actor: Actor): Promise<Actor> => {
    if (!mayMeetRivals(actor)) return actor;
    const applied = await Promise.all(
      actor.memberships.map(({ organisationId }) => liveOf({ callId, organisationId })),
    );
    return applied.some(Boolean) ? withoutOffice(actor) : actor;
  };
