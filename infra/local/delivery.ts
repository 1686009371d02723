import { z } from 'zod';

/** One change of a table, as a stream tells it. */
export interface StreamRecord {
  eventID: string;
  dynamodb: { SequenceNumber: string; [rest: string]: unknown };
  [rest: string]: unknown;
}

export interface Delivery {
  /** Calls the function with a batch; its answer may name records that failed. */
  call: (batch: readonly StreamRecord[]) => Promise<unknown>;
  /** Told after every record that needs no further delivery, in order. */
  passed: (record: StreamRecord) => Promise<void>;
  /** Sets aside a record that could not be delivered, with the last reason. */
  shelve: (record: StreamRecord, reason: string) => Promise<void>;
  retries: number;
  pause: (attempt: number) => Promise<void>;
}

/**
 * Hands over a batch as Lambda's event source does, with BisectBatchOnFunctionError and
 * ReportBatchItemFailures: in order, each record at least once, one bad record never holds up the rest.
 */
export const deliver = async (
  batch: readonly StreamRecord[],
  delivery: Delivery,
): Promise<void> => {
  if (batch.length === 0) return;
  const failure = await attempt(batch, delivery);
  for (const record of batch.slice(0, failure?.at)) await delivery.passed(record);
  if (!failure) return;

  const left = batch.slice(failure.at);
  const [first] = left;
  if (first && left.length === 1) return insist(first, failure.reason, delivery);
  // A named record is tried alone; without a name the batch is halved until it has one.
  const cut = failure.named ? 1 : Math.ceil(left.length / 2);
  await deliver(left.slice(0, cut), delivery);
  await deliver(left.slice(cut), delivery);
};

const insist = async (record: StreamRecord, reason: string, delivery: Delivery) => {
  let last = reason;
  for (let attempts = 1; attempts <= delivery.retries; attempts++) {
    await delivery.pause(attempts);
    const failure = await attempt([record], delivery);
    if (!failure) return delivery.passed(record);
    last = failure.reason;
  }
  await delivery.shelve(record, last);
  await delivery.passed(record);
};

const Report = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

const attempt = async (batch: readonly StreamRecord[], { call }: Delivery) => {
  try {
    const report = Report.safeParse(await call(batch));
    const failed = report.success ? report.data.batchItemFailures : [];
    if (failed.length === 0) return undefined;
    const names = new Set(failed.map(({ itemIdentifier }) => itemIdentifier));
    const at = batch.findIndex(({ dynamodb }) => names.has(dynamodb.SequenceNumber));
    // A name nobody sent counts as the whole batch, as in Lambda.
    return { at: Math.max(0, at), named: at >= 0, reason: 'reported by the function' };
  } catch (error) {
    return { at: 0, named: false, reason: String(error) };
  }
};
