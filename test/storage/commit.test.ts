import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startService, type Service } from '../service.ts';

let service: Service;
let commit: typeof import('#functions/storage/commit.ts').commit;
let documents: typeof import('#functions/storage/client.ts').documents;
let table: ReturnType<typeof import('#functions/storage/table.ts').openTable>;

beforeAll(async () => {
  service = await startService({ only: ['notices'] });
  const { openTable } = await import('#functions/storage/table.ts');
  const { noticesTable } = await import('#functions/notices/table.ts');
  table = openTable(noticesTable);
  ({ commit } = await import('#functions/storage/commit.ts'));
  ({ documents } = await import('#functions/storage/client.ts'));
});
afterEach(() => documents.middlewareStack.remove('faults'));
afterAll(() => service.stop());

/** The engine of one machine never conflicts and is never too busy: the first answers are bent to what AWS says. */
const refusing = (times: number, ...codes: string[]) => {
  let asked = 0;
  documents.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== 'TransactWriteItemsCommand' && commandName !== 'TransactWriteCommand')
          return next(args);
        asked += 1;
        if (asked > times) return next(args);
        throw new TransactionCanceledException({
          message: 'Transaction cancelled',
          CancellationReasons: codes.map((Code) => ({ Code })),
          $metadata: {},
        });
      },
    { step: 'initialize', name: 'faults' },
  );
  return () => asked;
};

let number = 0;
const anItem = () => ({ pk: `thing#${(number += 1)}`, sk: 'thing' });
const isThere = async ({ pk, sk }: ReturnType<typeof anItem>) =>
  (await table.get(pk, sk)) !== undefined;

describe('a transaction', () => {
  it.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'is tried again after %s, and written once',
    async (code) => {
      const asked = refusing(3, 'None', code);
      const item = anItem();
      await commit(table.fresh(item), table.fresh(anItem()));
      expect(asked()).toBe(4);
      expect(await isThere(item)).toBe(true);
    },
  );

  it('says in the end that others were faster, and has written nothing', async () => {
    refusing(Infinity, 'TransactionConflict');
    const item = anItem();
    await expect(commit(table.fresh(item))).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await isThere(item)).toBe(false);
  }, 20_000);

  it.each(['ConditionalCheckFailed', 'ValidationError'])(
    'is not tried again after %s',
    async (code) => {
      const asked = refusing(Infinity, code);
      await expect(commit(table.fresh(anItem()), table.fresh(anItem()))).rejects.toThrow();
      expect(asked()).toBe(1);
    },
  );
});
