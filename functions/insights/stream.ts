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
const take = async ({ dynamodb }: DynamoDBRecord) => {
  if (!dynamodb?.NewImage) return;
  const item = unmarshall(dynamodb.NewImage as Record<string, AttributeValue>);
  for (const entry of entriesOf(item)) await insights.take(entry);
};

/** Dashboards follow what happens. The first record that fails is told again, with all behind it. */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records) {
    try {
      await take(record);
    } catch (error) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
      const name = error instanceof Error ? error.name : 'unknown';
      logger.error('figures not counted', { itemIdentifier, name });
      return { batchItemFailures: [{ itemIdentifier }] };
    }
  }
  return { batchItemFailures: [] };
};
