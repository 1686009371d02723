import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { refuse, type Refusal } from '#shared/workflow/refusal.ts';
import { documents } from './client.ts';

type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One part of a transaction, and what it means when its condition does not hold. */
export interface Write {
  action: Action;
  otherwise?: Refusal;
}

const TRIES = 9;

/** What passes by itself: others were writing to the same items, or the table was busy. The SDK does not try it again. */
const passing = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

/** Longer each time and by chance: at a deadline all submissions hold on to the one call. Seconds in all. */
const patience = (attempt: number) => Math.random() * Math.min(800, 20 * 2 ** attempt);

/** Writes all or nothing. Two people at once are tried again; a condition that fails says why. */
export const commit = async (...writes: readonly Write[]) => {
  const command = {
    TransactItems: writes.map(({ action }) => action),
    ClientRequestToken: randomUUID(),
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await documents.send(new TransactWriteCommand(command));
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
      const failed = codes.indexOf('ConditionalCheckFailed');
      if (failed >= 0) throw writes[failed]?.otherwise ?? refuse('changed-meanwhile');
      if (!codes.some((code) => passing.includes(code ?? ''))) throw error;
      if (attempt === TRIES) throw refuse('changed-meanwhile');
      await pause(patience(attempt));
    }
  }
};
