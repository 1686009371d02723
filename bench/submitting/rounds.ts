import { randomUUID } from 'node:crypto';
import type { ApplicationView } from '#shared/applications/routes.ts';
import type { Service } from '../../test/service.ts';
import { timed, together } from '../figures.ts';
import { signedIn } from '../signed-in.ts';
import { functions } from './functions.ts';
import { eventFor, handInOne } from './heard.ts';
import { rawWriter, transactionFor } from './raw.ts';
import { twinsOf } from './twins.ts';

export const ROUNDS = 7;
export const DRAFTS = 64;
export const AT_ONCE = 16;

const perSecond = async (count: number, work: () => Promise<unknown>) =>
  (count * 1000) / (await timed(work));

/** Hands in drafts by the function, by the gateway, and by the bare transaction, turn by turn. */
export const rounds = async (service: Service, draft: ApplicationView) => {
  const [first] = await twinsOf(draft, 1);
  if (!first) throw new Error('There is no draft to hand in.');
  const heard = await handInOne(service, first, draft.version);
  const lan = await signedIn(service, 'lan');
  const write = rawWriter();
  const threads = await functions(AT_ONCE);
  const given = { version: draft.version, declaration: true as const };

  const round = async () => {
    const events = (await twinsOf(draft, DRAFTS)).map((twin) => eventFor(heard, twin));
    const drafts = await twinsOf(draft, DRAFTS);
    const bare = (await twinsOf(draft, DRAFTS)).map((twin) =>
      transactionFor(heard.transaction, first, twin),
    );
    return {
      byFunction: await perSecond(DRAFTS, () => threads.call(events)),
      bare: await perSecond(DRAFTS, () => together(bare, AT_ONCE, write)),
      byGateway: await perSecond(DRAFTS, () =>
        together(drafts, AT_ONCE, ({ id }) =>
          lan.submitApplication({ ...given, applicationId: id }, { once: randomUUID() }),
        ),
      ),
    };
  };

  await round(); // what is compiled and cached once
  const found = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) found.push(await round());
  await threads.stop();
  return { found, parts: heard.transaction.length, threads: threads.many };
};
