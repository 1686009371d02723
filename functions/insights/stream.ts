import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { entriesOf } from '#shared/insights/facts.ts';
import { logger } from '../http/watchdog.ts';
import { openTable } from '../storage/table.ts';
import { insightsRepository } from './repository.ts';
import { insightsTable } from './table.ts';

const insights = insightsRepository(openTable(insightsTable));

/** Nothing that counts is ever removed: what goes are pointers, which have no version. */
const entriesIn = ({ dynamodb }: DynamoDBRecord) =>
  dynamodb?.NewImage
    ? entriesOf(unmarshall(dynamodb.NewImage as Record<string, AttributeValue>))
    : [];

/**
 * Dashboards follow what happens: a batch's records of one ledger in one transaction. When any of them fails all are
 * told again, the first alone: those that were counted count no more.
 */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  try {
    const entries = Map.groupBy(event.Records.flatMap(entriesIn), ({ ledger }) => ledger);
    for (const [ledger, own] of entries) await insights.take(ledger, own);
    return { batchItemFailures: [] };
  } catch (error) {
    const [first] = event.Records;
    const itemIdentifier = first?.dynamodb?.SequenceNumber ?? '';
    const name = error instanceof Error ? error.name : 'unknown';
    logger.error('figures not counted', { itemIdentifier, name });
    return { batchItemFailures: [{ itemIdentifier }] };
  }
};
