import type { Client } from '../http/client.ts';
import type { Instant } from '../values/instant.ts';
import { grantRow, headings } from './csv.ts';
import type { CallEntry, Entry } from './entry.ts';
import { grantOf, packageHead, type Grant, type Publisher } from './giving.ts';
import type { registerRoutes } from './routes.ts';

/** What of the API an export asks; nobody needs to sign in for it. */
export type Listing = Pick<Client<typeof registerRoutes>, 'listEntries'>;

/** All entries of a kind, or those of one year, page after page. */
export const everyEntry = async (api: Listing, kind: Entry['kind'], year?: string) => {
  const first = await api.listEntries({ kind, year });
  const items = [...first.items];
  for (let page = 2; page <= first.pages; page += 1)
    items.push(...(await api.listEntries({ kind, year, page })).items);
  return { ...first, items };
};

/** The grants of a file, with who says so and since when. */
export interface Grants {
  publisher: Publisher;
  at: Instant | undefined;
  grants: Grant[];
}

/** Every award as a grant of the standard, or those of one year. */
export const everyGrant = async (
  api: Listing,
  who: Omit<Publisher, 'organ'>,
  year?: string,
): Promise<Grants> => {
  const [awards, calls] = await Promise.all([
    everyEntry(api, 'award', year),
    everyEntry(api, 'call'),
  ]);
  const callsById = new Map<string, CallEntry>();
  for (const one of calls.items) if (one.kind === 'call') callsById.set(one.id, one);
  const publisher = { ...who, organ: awards.publisher };
  const grants = awards.items.flatMap((one) =>
    one.kind === 'award' ? [grantOf(one, callsById.get(one.callId), publisher)] : [],
  );
  return { publisher, at: awards.edition.at, grants };
};

/** The file as JSON; a year's file is a package of its own. */
export const asJsonFile = ({ publisher, at, grants }: Grants, title: string, file: string) =>
  JSON.stringify({ ...packageHead(publisher, title, file, at), grants });

/** The file as CSV. */
export const asCsvFile = ({ grants }: Grants) => headings + grants.map(grantRow).join('');
