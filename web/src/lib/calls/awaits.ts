import type { Awaited } from '#lib/parts/Awaits.svelte';
import type { CallToCheck } from '#shared/applications/routes.ts';
import type { CallLine } from '#shared/calls/routes.ts';
import { dayOf, instantOf } from '#shared/values/instant.ts';
import { inLanguage } from '#shared/values/localised.ts';
import { wordsIn } from '#words/index.ts';
import { checkedBy } from './deadline-lines.ts';
import { calendarOf } from '#lib/server/calendar.ts';
import { packOf } from './pack.ts';

/** The last moment of the pack's period for checking that applications are valid. */
const dueOf = async ({ api }: App.Locals, { packId, closesAt }: CallToCheck) => {
  const [pack, calendar] = await Promise.all([packOf(api, packId), calendarOf(api)]);
  return checkedBy(pack.deadlines, closesAt, calendar);
};

const toCheck = async (locals: App.Locals, call: CallToCheck): Promise<Awaited> => {
  return {
    href: `/calls/${call.id}/applications`,
    what: wordsIn(locals.language).calls.officer.awaits.check(call.waiting),
    about: inLanguage(call.title, locals.language),
    ...(await dueOf(locals, call)),
  };
};

/** What awaits an officer: drafts to publish, calls closing today, closed calls to be checked. */
export const callsAwaiting = async (locals: App.Locals): Promise<Awaited[]> => {
  const { person } = await locals.me();
  if (!person?.roles.includes('officer')) return [];
  const { language, api } = locals;
  const say = wordsIn(language).calls.officer.awaits;
  const now = instantOf(new Date());
  const [drafts, open, unchecked] = await Promise.all([
    api.listCallDrafts({}),
    api.listCalls({ phase: 'open' }),
    api.listCallsToCheck({}),
  ]);
  const one = (what: string, call: CallLine, by?: string): Awaited => ({
    href: `/call-drafts/${call.id}`,
    what,
    about: inLanguage(call.title, language),
    ...(by && { by }),
  });
  const today = open.items.filter(({ closesAt }) => dayOf(closesAt) === dayOf(now));
  return [
    ...drafts.items.map((call) => one(say.publish, call)),
    ...today.map((call) => one(say.closing, call, call.closesAt)),
    ...(await Promise.all(unchecked.items.map((call) => toCheck(locals, call)))),
  ];
};
