import { packOf } from '#lib/calls/pack.ts';
import { working, type CouncilStep } from '#lib/councils/acting.ts';
import { sentences } from '#lib/councils/history.ts';
import { nextOf } from '#lib/councils/next.ts';
import { councilIdIn } from '#lib/councils/shown.ts';
import { calendarOf } from '#lib/server/calendar.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { earliestMeeting } from '#shared/reviews/meeting.ts';
import { dayOf, instantOf } from '#shared/values/instant.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api, language } = event.locals;
  const councilId = councilIdIn(event.params);
  const after = event.url.searchParams.get('after') ?? undefined;
  const [council, history] = await Promise.all([
    api.getCouncil({ councilId }),
    api.listCouncilHistory({ councilId, after }),
  ]);
  const [call, pack] = await Promise.all([
    api.getCall({ callId: council.callId }),
    packOf(api, council.packId),
  ]);
  const now = instantOf(new Date());
  const today = dayOf(now);
  const sent = dayOf(council.documentsSentAt ?? now);
  const earliest = earliestMeeting(pack, sent, await calendarOf(api));
  const say = wordsIn(language).councils;
  return {
    council,
    call,
    pack,
    next: nextOf(council, pack, now),
    earliest: earliest > today ? earliest : today,
    lines: sentences(history.items, council.reviews, { say, language }),
    after: history.after,
  };
};

const doing = (step: CouncilStep) => (event: RequestEvent) =>
  working(event, councilIdIn(event.params), step);

export const actions: Actions = {
  inform: doing('inform'),
  open: doing('open'),
  authorise: doing('authorise'),
  adjourn: doing('adjourn'),
  attend: doing('attend'),
  conclude: doing('conclude'),
  dissolve: doing('dissolve'),
  openVoting: doing('openVoting'),
  closeVoting: doing('closeVoting'),
};
