import { randomUUID } from 'node:crypto';
import type { Service } from '../../test/service.ts';
import { signedIn } from '../signed-in.ts';
import { hearTransactions, type Transaction } from './raw.ts';
import { renamed, type Names, type Twin } from './twins.ts';

/** Hands in one draft through the gateway: what its function was asked, and what it wrote. */
export const handInOne = async (service: Service, twin: Twin, version: number) => {
  const served = service.functions.contexts.find(({ name }) => name === 'applications');
  if (!served) throw new Error('The function of applications is not there.');
  let [event, transaction]: [unknown, Transaction] = [{}, []];
  const { handler } = served;
  served.handler = (asked, context) => handler((event = asked), context);
  const stop = hearTransactions((one) => (transaction = one));
  const key = randomUUID();
  const lan = await signedIn(service, 'lan');
  const handedIn = { applicationId: twin.id, version, declaration: true as const };
  await lan.submitApplication(handedIn, { once: key });
  stop();
  served.handler = handler;
  return { twin, key, event, transaction };
};
export type Heard = Awaited<ReturnType<typeof handInOne>>;

/** From one twin to the other, and everything that may be used once only. */
const names = ({ twin, key }: Heard, to: Twin): Names =>
  new Map([
    ...[...twin.names].map(([original, name]) => [name, to.names.get(original) ?? ''] as const),
    [key, randomUUID()],
  ]);

/** The event that hands in another twin. */
export const eventFor = (heard: Heard, to: Twin) => renamed(heard.event, names(heard, to));
