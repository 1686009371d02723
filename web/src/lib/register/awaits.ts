import { hasRole } from '#shared/identity/actor.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn } from '#words/index.ts';
import { inGroups } from './said.ts';

/** To an officer: how many pieces of feedback wait for an answer, as one line. */
export const feedbackAwaiting = async ({ api, me, language }: App.Locals): Promise<Awaited[]> => {
  const { person } = await me();
  if (!person || !hasRole(person, 'officer')) return [];
  const { items, after } = await api.listFeedback({ status: 'received' });
  const [oldest] = items;
  if (!oldest) return [];
  const count = inGroups(items.length, language) + (after ? '+' : '');
  const what = wordsIn(language).register.officer.awaits(count);
  return [{ href: '/feedback', what, about: oldest.title }];
};
