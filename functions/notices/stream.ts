import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';
import { OutgoingLetter } from '#shared/notices/model.ts';
import { Instant } from '#shared/values/instant.ts';
import { HistoryEvent } from '#shared/workflow/history.ts';
import { logger } from '../http/watchdog.ts';
import { openTable } from '../storage/table.ts';
import { writers } from './letters.ts';
import { sender } from './mail.ts';
import { letterIdOf, post, textOf } from './post.ts';
import { letterRepository } from './repository.ts';
import { noticesTable } from './table.ts';
import { letterWords } from './words/index.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const letters = letterRepository(openTable(noticesTable));
const send = sender();

const Told = z.looseObject({ pk: z.string(), sk: z.string() });
const Happened = Told.extend({ subject: z.string() });
const Invited = z.object({
  organisationName: z.string(),
  invitedBy: z.string(),
  expiresAt: Instant,
});

const onEvent = async (item: z.infer<typeof Told>) => {
  const { pk, sk, subject } = Happened.parse(item);
  const event = HistoryEvent.parse(item);
  const drafts = (await writers[subject]?.[event.type]?.({ pk, event }, world)) ?? [];
  for (const draft of drafts) await post({ world, letters, send }, draft, `${pk}|${sk}`, event.at);
};

/** A letter that holds a secret, to an address that may be nobody's yet. */
const onLetter = async (item: z.infer<typeof Told>) => {
  const { to, language, params, link } = OutgoingLetter.parse(item);
  const id = letterIdOf(`${item.pk}|${item.sk}`, to);
  if (await letters.wasSent(id)) return;
  const wording = letterWords(language).invitation(Invited.parse(params));
  await send({ to, subject: wording.subject, text: textOf(wording, link, language) });
  await letters.mark(id, item.sk);
};

const take = async ({ eventName, dynamodb }: DynamoDBRecord) => {
  if (eventName !== 'INSERT' || !dynamodb?.NewImage) return;
  const item = Told.parse(unmarshall(dynamodb.NewImage as Record<string, AttributeValue>));
  if (item.sk.startsWith('event#')) await onEvent(item);
  else if (item.sk.startsWith('letter#')) await onLetter(item);
};

/** Letters follow what happened. The first record that fails is told again, with all behind it. */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records) {
    try {
      await take(record);
    } catch (error) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
      const name = error instanceof Error ? error.name : 'unknown';
      logger.error('letter not sent', { itemIdentifier, name });
      return { batchItemFailures: [{ itemIdentifier }] };
    }
  }
  return { batchItemFailures: [] };
};
