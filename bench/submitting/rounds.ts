import { randomUUID } from 'node:crypto';
import type { ApplicationView } from '#shared/applications/routes.ts';
import type { Service } from '../../test/service.ts';
import { timed, together } from '../figures.ts';
import { signedIn } from '../signed-in.ts';
import { hearTransactions, rawWriter, transactionFor, type Transaction } from './raw.ts';
import { twinsOf } from './twins.ts';

export const ROUNDS = 5;
export const DRAFTS = 40;
export const AT_ONCE = 16;

const perSecond = async <T>(tasks: readonly T[], work: (task: T) => Promise<unknown>) =>
  (tasks.length * 1000) / (await timed(() => together(tasks, AT_ONCE, work)));

/** Hands in drafts through the gateway, then their twins with the bare transaction, turn by turn. */
export const rounds = async (service: Service, draft: ApplicationView) => {
  const lan = await signedIn(service, 'lan');
  const write = rawWriter();
  const heard = new Map<string, Transaction>();
  const stop = hearTransactions((transaction) => {
    heard.set(transaction[0]?.Put?.Item?.pk?.S ?? '', transaction);
  });
  const submitted = { version: draft.version, declaration: true };

  const round = async () => {
    const [drafts, twins] = [await twinsOf(draft, DRAFTS), await twinsOf(draft, DRAFTS)];
    const handedIn = await perSecond(drafts, ({ id }) =>
      lan.submitApplication({ ...submitted, applicationId: id }, { once: randomUUID() }),
    );
    const bare = twins.flatMap((twin, index) => {
      const from = drafts[index];
      return from ? [transactionFor(heard.get(from.id) ?? [], from, twin)] : [];
    });
    return { handedIn, bare: await perSecond(bare, write), parts: bare[0]?.length ?? 0 };
  };

  await round(); // what is compiled and cached once
  const found = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) found.push(await round());
  stop();
  return found;
};
