import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import type { SessionStore } from './store.ts';

interface Place {
  table: string;
  endpoint: string | undefined;
}

/** An engine of this machine takes any key; an address at AWS wants the ones of whoever runs this. */
const keysFor = (endpoint: string) =>
  new URL(endpoint).hostname.endsWith('.amazonaws.com')
    ? {}
    : { region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

const Item = z.object({ row: z.unknown(), expires: z.number() });

/** Rows of one table: key `id`, time to live `expires`. DynamoDB removes late, so reading looks too. */
export const dynamoSessions = ({ table, endpoint }: Place): SessionStore => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient(endpoint ? { endpoint, ...keysFor(endpoint) } : {}),
    // An issuer need not give a refresh token.
    { marshallOptions: { removeUndefinedValues: true } },
  );
  const live = (found: unknown) => {
    const item = Item.safeParse(found);
    return item.success && item.data.expires > Date.now() / 1000 ? item.data.row : undefined;
  };

  const put = async (id: string, row: object, until: number, condition?: string) => {
    const Item = { id, row, expires: Math.ceil(until) };
    const held = condition && { ConditionExpression: condition };
    await client.send(new PutCommand({ TableName: table, Item, ...held }));
  };

  return {
    put,
    replace: async (id, row, until) => {
      try {
        await put(id, row, until, 'attribute_exists(id)');
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    get: async (id) => {
      const asked = new GetCommand({ TableName: table, Key: { id }, ConsistentRead: true });
      return live((await client.send(asked)).Item);
    },
    take: async (id) => {
      const asked = new DeleteCommand({ TableName: table, Key: { id }, ReturnValues: 'ALL_OLD' });
      return live((await client.send(asked)).Attributes);
    },
  };
};
