import type { CallId } from '#shared/calls/model.ts';
import type { Seat } from '#shared/reviews/views.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';
import type { Api } from '#lib/server/api.ts';

/** A member’s counts have to be true: so many pages of the API make one of ours. */
const MOST_PAGES = 8;

/** A member’s seats, what awaits them first, by when; and how many reviews are closed to them unasked. */
export const seatsFrom = async (api: Api, from?: string) => {
  const seats: Seat[] = [];
  let barred = 0;
  let after = from;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await api.listSeats({ ...(after && { after }) });
    seats.push(...found.items);
    barred += found.barred;
    after = found.after;
    if (!after) break;
  }
  return { seats, barred, after };
};

/** The titles of the calls that seats belong to, by id. */
export const callTitles = async (api: Api, seats: readonly Seat[], language: Language) => {
  const ids = [...new Set(seats.map(({ callId }) => callId))];
  const titled = async (callId: CallId) => {
    const { title } = await api.getCall({ callId });
    return [callId, inLanguage(title, language)] as const;
  };
  return Object.fromEntries(await Promise.all(ids.map(titled)));
};
