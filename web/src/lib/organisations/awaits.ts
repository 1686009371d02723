import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn } from '#words/index.ts';

/** A newcomer is asked for a name before anything else. */
export const newcomerAwaits = async (locals: App.Locals): Promise<Awaited[]> => {
  const { person } = await locals.me();
  if (person) return [];
  return [{ href: '/me', what: wordsIn(locals.language).organisations.people.me.welcome }];
};
