import {
  CreateTableCommand,
  ResourceInUseException,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { TableShape } from '#functions/storage/shape.ts';

/** Makes every context's table and the web's table of sessions, where they are absent. */
export const makeTables = async (client: DynamoDBClient) => {
  const { contexts } = await import('#functions/contexts.ts');
  const { createTable } = await import('#functions/storage/create.ts');
  const shapes = Object.values(contexts).map(({ table }): TableShape => table);
  await Promise.all([...shapes.map((shape) => createTable(shape)), makeSessions(client)]);
};

// The cloud's table of sessions has this key too: web/src/lib/server/session/dynamodb.ts.
const makeSessions = async (client: DynamoDBClient) => {
  const sessions = new CreateTableCommand({
    TableName: 'sessions',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  });
  await client.send(sessions).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
};
