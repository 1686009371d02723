import { error, redirect } from '@sveltejs/kit';
import { act, type Form } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { propertyIn, roundIn, supportIn } from '#lib/startups/parts-typed.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const NEW = 'new';
const parts = ['rounds', 'property', 'support'] as const;
const partIn = (text: string) => parts.find((part) => part === text) ?? error(404);
const withKey = <T extends { id: string }>(items: readonly T[] | undefined, key: string) =>
  items?.find(({ id }) => id === key);

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const part = partIn(event.params.part);
  const { key } = event.params;
  const startup = await event.locals.api.getStartup({ startupId: event.params.id });
  const found = {
    round: part === 'rounds' ? withKey(startup.rounds, key) : undefined,
    property: part === 'property' ? withKey(startup.property, key) : undefined,
    support: part === 'support' ? withKey(startup.support, key) : undefined,
  };
  const isThere = key === NEW || Object.values(found).some(Boolean);
  if (!isThere || !startup.actions.includes('record')) error(404);
  return { startup: { id: startup.id, name: startup.name }, part, isNew: key === NEW, ...found };
};

/** Records or corrects one thing, and says so. */
const kept = async (
  { api, language }: App.Locals,
  { id: startupId, part, key }: { id: string; part: string; key: string },
  form: Form,
) => {
  const say = wordsIn(language).startups.record;
  const version = form.version();
  const isNew = key === NEW;
  switch (partIn(part)) {
    case 'rounds': {
      const round = { startupId, ...roundIn(form, language) };
      const { name } = await (isNew
        ? api.recordRound(round, form.once())
        : api.correctRound({ ...round, roundId: key, version }));
      return say.rounds.saved(name);
    }
    case 'property': {
      const property = { startupId, ...propertyIn(form, language) };
      const { title } = await (isNew
        ? api.recordProperty(property, form.once())
        : api.correctProperty({ ...property, propertyId: key, version }));
      return say.property.saved(title);
    }
    case 'support': {
      const support = { startupId, ...supportIn(form, language) };
      await (isNew
        ? api.recordSupport(support, form.once())
        : api.correctSupport({ ...support, supportId: key, version }));
      return say.support.saved;
    }
  }
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      leaveNotice(cookies, await kept(locals, params, form));
      redirect(303, `/startups/${params.id}`);
    }),
};
