import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { settings } from '../settings.ts';
import { watching } from './watch.ts';

const { DYNAMODB_ENDPOINT: endpoint } = settings;

/** An engine of this machine takes any key; an address at AWS wants the ones of whoever runs this. */
const anyKey = (address: string) =>
  new URL(address).hostname.endsWith('.amazonaws.com')
    ? {}
    : {
        region: 'local',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      };

export const database = new DynamoDBClient({
  maxAttempts: 5,
  ...(endpoint && { endpoint, ...anyKey(endpoint) }),
});
database.middlewareStack.use(watching());
// It copies every question and answer for a log that nobody reads.
database.middlewareStack.remove('loggerMiddleware');

export const documents = DynamoDBDocumentClient.from(database, {
  marshallOptions: { removeUndefinedValues: true },
});
