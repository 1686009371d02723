import type { CallId } from '#shared/calls/model.ts';
import type { Service } from '../../test/service.ts';
import { median, timed } from '../figures.ts';
import { signedIn } from '../signed-in.ts';
import { meter } from './consumed.ts';
import { crowd } from './crowd.ts';
import type { Application } from '#shared/applications/model.ts';

export const SIZES = [200, 20_000, 200_000] as const;
export const TURNS = 60;

/** Fills calls of these sizes, then asks each for its first page, turn by turn. */
export const pages = async (service: Service, like: Application) => {
  const calls = [];
  for (const size of SIZES) calls.push(await crowd(like, size));
  const officer = await signedIn(service, 'dung');
  const consumed = meter();
  const ask = async (callId: CallId) => {
    const page = await officer.listCallApplications({ callId, status: 'submitted' });
    return page.items.length;
  };

  for (const { callId } of calls) await ask(callId);
  const found = calls.map((call) => ({ ...call, times: [0].slice(1), units: 0, items: 0 }));
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const call of found) {
      consumed();
      call.times.push(await timed(async () => (call.items = await ask(call.callId))));
      call.units = consumed();
    }
  return found.map(({ times, ...call }) => ({ ...call, time: median(times) }));
};
