import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { searchParams } = event.url;
  const sought = searchParams.get('name')?.normalize('NFC').trim().slice(0, 100) || undefined;
  const after = searchParams.get('after') ?? undefined;
  return { sought, people: await event.locals.api.listPeople({ name: sought, after }) };
};
