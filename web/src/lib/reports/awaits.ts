import { endOfDay } from '#shared/values/instant.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn } from '#words/index.ts';
import { fillingPage, gapIn } from './gap.ts';

/** Gaps of yearly reports that somebody asked this person to fill. */
export const reportsAwaiting = async ({ api, me, language }: App.Locals): Promise<Awaited[]> => {
  const { person } = await me();
  if (!person || person.roles.length === 0) return [];
  const say = wordsIn(language).reports;
  const { items } = await api.listMyGaps({});
  return items.map((gap) => ({
    href: fillingPage(gap.reportId, gap),
    what: say.awaits.fill,
    about: gapIn(gap, { form: gap.form, say, language }),
    by: endOfDay(gap.dueOn),
  }));
};
