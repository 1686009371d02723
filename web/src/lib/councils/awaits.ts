import type { Council } from '#shared/reviews/model.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import { dayOf, instantOf, type Instant } from '#shared/values/instant.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn } from '#words/index.ts';
import { proposalsAwaiting } from './proposing.ts';

/** What one council asks of who runs it; nothing while it waits for its day, or is over. */
const awaited = async (
  { api, language }: App.Locals,
  { id, status, meeting, decisionNumber }: Council,
  now: Instant,
): Promise<Awaited[]> => {
  const { awaits: say, name } = wordsIn(language).councils;
  const one = (what: string, when: Pick<Awaited, 'by' | 'now'> = {}): Awaited[] => [
    { href: `/councils/${id}`, what, about: name(decisionNumber), ...when },
  ];
  switch (status) {
    case 'formed':
      return one(say.inform);
    case 'adjourned':
      return one(say.again);
    case 'informed':
      if (!meeting || dayOf(now) < dayOf(meeting.at)) return [];
      // A meeting begins a little late, or goes on: it is not overdue for that.
      return one(say.open, meeting.at > now ? { by: meeting.at } : { now: true });
    case 'inSession': {
      const { reviews } = await api.getCouncil({ councilId: id });
      const voting = reviews.filter((review) => review.status === 'voting').length;
      return one(voting > 0 ? say.close(voting) : say.session, { now: true });
    }
    case 'concluded':
    case 'dissolved':
      return [];
  }
};

/** What awaits officers and secretaries: councils to invite, meetings, votes; an officer, proposals too. */
export const councilsAwaiting = async (locals: App.Locals): Promise<Awaited[]> => {
  const { person } = await locals.me();
  if (!person?.roles.some((role) => role === 'officer' || role === 'secretary')) return [];
  const { api } = locals;
  const now = instantOf(new Date());
  const { items } = await api.listCalls({ phase: 'closed' });
  const judging = items.filter((call) => phaseOf(call, now) === 'closed');
  const pages = await Promise.all(judging.map(({ id }) => api.listCouncils({ callId: id })));
  const councils = pages.flatMap((page) => page.items);
  const running = await Promise.all(councils.map((council) => awaited(locals, council, now)));
  if (!person.roles.includes('officer')) return running.flat();
  const concluded = councils.filter(({ status }) => status === 'concluded');
  return [...running.flat(), ...(await proposalsAwaiting(locals, concluded))];
};
