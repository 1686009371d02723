import { hasRole } from '#shared/identity/actor.ts';
import { MentorStatus } from '#shared/incubation/mentor.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const { searchParams } = event.url;
  const isCentre = hasRole(person, 'centre');
  const isMentor = hasRole(person, 'mentor');
  const asked = MentorStatus.catch('approved').parse(searchParams.get('status'));
  const status = isCentre ? asked : 'approved';
  const after = searchParams.get('after') ?? undefined;
  const [page, conflicts, mine] = await Promise.all([
    api.listMentors({ status, after }),
    isCentre ? api.listConflicts({}) : { items: [] },
    isMentor ? api.getMyMentorProfile({}) : undefined,
  ]);
  return {
    status,
    mentors: page.items,
    after: page.after,
    conflicts: conflicts.items,
    isCentre,
    mine: mine && { written: mine.mentor !== undefined },
  };
};
