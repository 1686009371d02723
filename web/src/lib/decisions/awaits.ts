import { hasRole } from '#shared/identity/actor.ts';
import type { Decision } from '#shared/decisions/model.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn } from '#words/index.ts';

/** Others' proposals to an approver; to an officer their own that came back. */
export const decisionsAwaiting = async ({ api, me, language }: App.Locals): Promise<Awaited[]> => {
  const { person } = await me();
  if (!person) return [];
  const say = wordsIn(language).decisions.awaits;
  const approves = hasRole(person, 'approver');
  const proposes = hasRole(person, 'officer');
  const [proposed, returned] = await Promise.all([
    approves ? api.listDecisions({ status: 'proposed' }) : undefined,
    proposes ? api.listDecisions({ status: 'returned' }) : undefined,
  ]);
  const isMine = ({ proposedBy }: Decision) => proposedBy === person.id;
  const about = (what: string, { id, applicationTitle }: Decision, page = '') => ({
    href: `/decisions/${id}${page}`,
    what,
    about: applicationTitle,
  });
  return [
    ...(proposed?.items ?? [])
      .filter((decision) => !isMine(decision))
      .map((decision) => about(say.approve, decision)),
    ...(returned?.items ?? [])
      .filter(isMine)
      .map((decision) => about(say.repropose, decision, '/repropose')),
  ];
};
