import { supplementOf } from '#lib/applications/list.ts';
import { checkedBy } from '#lib/calls/deadline-lines.ts';
import { packOf } from '#lib/calls/pack.ts';
import { calendarOf } from '#lib/server/calendar.ts';
import type { Api } from '#lib/server/api.ts';
import type { PublicCall } from '#shared/calls/routes.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import { instantOf } from '#shared/values/instant.ts';
import { listed, standingOf, type Counts } from './standing.ts';

interface Asked {
  call: PublicCall;
  counts: Counts;
  isOfficer: boolean;
  /** The address: which status, after which place. */
  asked: URLSearchParams;
}

/** A page of the applications of a call in one status, and where the whole call stands. */
export const listingOf = async (api: Api, { call, counts, isOfficer, asked }: Asked) => {
  const pack = await packOf(api, call.packId);
  const status = listed(asked.get('status'), counts);
  const after = asked.get('after') ?? undefined;
  const page = await api.listCallApplications({ callId: call.id, status, after });
  const lines = await Promise.all(
    page.items.map(async (line) => ({ line, supplement: await supplementOf(api, line) })),
  );
  return {
    call,
    counts,
    status,
    lines,
    after: page.after,
    standing: standingOf(counts, phaseOf(call, instantOf(new Date()))),
    checking: checkedBy(pack.deadlines, call.closesAt, await calendarOf(api)),
    article: pack.deadlines.validityCheck?.article,
    isOfficer,
  };
};
export type Listing = Awaited<ReturnType<typeof listingOf>>;
