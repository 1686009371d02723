import { randomUUID } from 'node:crypto';
import {
  DynamoDBClient,
  TransactWriteItemsCommand,
  type ServiceInputTypes,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { database } from '#functions/storage/client.ts';
import { otherThan, renamed, type Names, type Twin } from './twins.ts';

export type Transaction = readonly TransactWriteItem[];

const inThe = (input: ServiceInputTypes): Transaction =>
  'TransactItems' in input
    ? (input.TransactItems ?? []).filter((part): part is TransactWriteItem => !('Get' in part))
    : [];

/** Hears every transaction as it goes to the engine. */
export const hearTransactions = (hear: (transaction: Transaction) => void) => {
  database.middlewareStack.add(
    (next) => (args) => {
      const transaction = inThe(args.input);
      if (transaction.length > 0) hear(transaction);
      return next(args);
    },
    { step: 'serialize', name: 'hearing' },
  );
  return () => database.middlewareStack.remove('hearing');
};

/** What a submission claims for good, which another one has to claim under another name. */
const claims = (transaction: Transaction) =>
  transaction.flatMap(({ Put }) => {
    const [, kind = '', claimed = ''] = /^(once|dossier)#(.*)$/.exec(Put?.Item?.pk?.S ?? '') ?? [];
    return kind ? [[claimed, otherThan(claimed)] as const] : [];
  });

/** The transaction that handed in one draft, made to hand in its twin. */
export const transactionFor = (heard: Transaction, from: Twin, to: Twin): Transaction => {
  const names: Names = new Map([
    ...[...from.names].map(([original, name]) => [name, to.names.get(original) ?? ''] as const),
    ...claims(heard),
  ]);
  // Written by us a moment ago, and only renamed: its shape is what it was.
  return heard.map((part) => ({ ...part, ...Object(renamed(part, names)) }) as TransactWriteItem);
};

/** A client with nothing of ours in it. */
export const rawWriter = () => {
  const client = new DynamoDBClient({
    endpoint: process.env.DYNAMODB_ENDPOINT ?? '',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return (transaction: Transaction) =>
    client.send(
      new TransactWriteItemsCommand({
        TransactItems: [...transaction],
        ClientRequestToken: randomUUID(),
      }),
    );
};
