import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { settings } from '../settings.ts';
import { watching } from './watch.ts';

const { DYNAMODB_ENDPOINT: endpoint } = settings;
const onThisMachine = {
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

export const database = new DynamoDBClient({
  maxAttempts: 5,
  ...(endpoint && { endpoint, ...onThisMachine }),
});
database.middlewareStack.use(watching());

export const documents = DynamoDBDocumentClient.from(database, {
  marshallOptions: { removeUndefinedValues: true },
});
