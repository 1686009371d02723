import { describe, expect, it } from 'vitest';
import type { AwsCall } from '#functions/storage/watch.ts';
import { isAllowed, refusedOf } from './allowed.ts';
import { dev } from './stages.ts';

const { portal } = dev;

// As a test records it: every file has tables of its own, told through the environment.
const names = {
  CALLS_TABLE: 'calls-4f1a',
  APPLICATIONS_TABLE: 'applications-4f1a',
  DOCUMENTS_TABLE: 'documents-4f1a',
  ORGANISATIONS_TABLE: 'organisations-4f1a',
  STARTUPS_TABLE: 'startups-4f1a',
  INSIGHTS_TABLE: 'insights-4f1a',
};
const may = (name: string, ...call: [client: string, command: string, input: object]) => {
  const [client, command, input] = call;
  const recorded: AwsCall = { client, command, input };
  return isAllowed(portal, name, recorded, names);
};
const table = (name: string, command: string, more: object = {}) =>
  ['DynamoDBClient', `${command}Command`, { TableName: `${name}-4f1a`, ...more }] as const;
const file = (Bucket: string, command: string, more: object = {}) =>
  ['S3Client', `${command}Command`, { Bucket, Key: 'app_1/doc_1', ...more }] as const;

describe('a recorded call to a table', () => {
  it('is allowed on the function’s own table and those it is lent', () => {
    expect(may('applications', ...table('applications', 'GetItem'))).toBe(true);
    expect(may('applications', ...table('applications', 'PutItem'))).toBe(true);
    expect(may('applications', ...table('calls', 'GetItem'))).toBe(true);
    expect(may('documents', ...table('applications', 'PutItem'))).toBe(true);
    expect(may('calls', ...table('organisations', 'GetItem'))).toBe(true);
  });

  it('is refused where the table is only read, or nobody’s business', () => {
    expect(may('applications', ...table('calls', 'PutItem'))).toBe(false);
    expect(may('calls', ...table('applications', 'PutItem'))).toBe(false);
    expect(may('organisations', ...table('documents', 'Query'))).toBe(false);
  });

  it('is refused when it scans, updates in place or looks at the table itself', () => {
    for (const command of ['Scan', 'UpdateItem', 'BatchWriteItem', 'DescribeTable', 'DeleteTable'])
      expect(may('applications', ...table('applications', command))).toBe(false);
  });

  it('updates in place nothing but sums', () => {
    expect(may('insights', ...table('insights', 'UpdateItem'))).toBe(true);
    expect(may('insights', ...table('startups', 'UpdateItem'))).toBe(false);
  });

  it('is allowed on the indexes that are declared and no other', () => {
    const byHost = table('applications', 'Query', { IndexName: 'byHost' });
    expect(may('applications', ...byHost)).toBe(true);
    const bySecret = table('applications', 'Query', { IndexName: 'bySecret' });
    expect(may('applications', ...bySecret)).toBe(false);
    const scanned = table('applications', 'Scan', { IndexName: 'byHost' });
    expect(may('applications', ...scanned)).toBe(false);
  });

  it('is known by the name a table has when nothing renames it', () => {
    const call = {
      client: 'DynamoDBClient',
      command: 'GetItemCommand',
      input: { TableName: 'calls' },
    };
    expect(isAllowed(portal, 'calls', call, {})).toBe(true);
    expect(isAllowed(portal, 'calls', { ...call, input: { TableName: 'other' } }, {})).toBe(false);
  });
});

describe('a recorded transaction', () => {
  const write = (...TransactItems: object[]) =>
    ['DynamoDBClient', 'TransactWriteItemsCommand', { TransactItems }] as const;
  const own = { Put: { TableName: 'applications-4f1a' } };

  it('is allowed when every part is', () => {
    const open = { ConditionCheck: { TableName: 'calls-4f1a' } };
    const gone = { Delete: { TableName: 'applications-4f1a' } };
    expect(may('applications', ...write(own, open, gone))).toBe(true);
  });

  it('is refused for one part that is not, and says which', () => {
    const foreign = { Put: { TableName: 'calls-4f1a' } };
    expect(may('applications', ...write(own, foreign))).toBe(false);
    const [client, command, input] = write(own, foreign);
    const refused = refusedOf(portal, 'applications', { client, command, input }, names);
    expect(refused.map(({ action }) => action)).toEqual(['dynamodb:PutItem']);
    expect(may('applications', ...write({ Update: { TableName: 'applications-4f1a' } }))).toBe(
      false,
    );
  });
});

describe('a recorded call to a file', () => {
  it('is allowed to sign posts into quarantine and links to what is kept', () => {
    expect(may('documents', ...file('quarantine', 'PutObject'))).toBe(true);
    expect(may('documents', ...file('kept', 'GetObject', { VersionId: 'v1' }))).toBe(true);
  });

  it('never lets what people talk to open the quarantine', () => {
    expect(may('documents', ...file('quarantine', 'GetObject'))).toBe(false);
    expect(may('documents', ...file('kept', 'PutObject'))).toBe(false);
    expect(may('applications', ...file('kept', 'GetObject'))).toBe(false);
  });

  it('lets verdicts read a version, copy it over and look at the copy', () => {
    const CopySource = 'quarantine/app_1/doc_1?versionId=v1';
    const copy = file('kept', 'CopyObject', { CopySource, TaggingDirective: 'REPLACE' });
    expect(may('documents-verdict', ...file('quarantine', 'GetObject', { VersionId: 'v1' }))).toBe(
      true,
    );
    expect(may('documents-verdict', ...copy)).toBe(true);
    expect(may('documents-verdict', ...file('kept', 'HeadObject'))).toBe(true);
    expect(may('documents', ...copy)).toBe(false);
  });

  it('is refused to delete, to change who may read, to copy with tags', () => {
    for (const command of ['DeleteObject', 'PutObjectAcl'])
      expect(may('documents-verdict', ...file('kept', command))).toBe(false);
    const tagged = file('kept', 'CopyObject', { CopySource: 'quarantine/app_1/doc_1' });
    expect(may('documents-verdict', ...tagged)).toBe(false);
  });
});

describe('a recorded letter', () => {
  const letter = [
    'SESv2Client',
    'SendEmailCommand',
    { FromEmailAddress: 'vuon-uom@example.vn' },
  ] as const;

  it('leaves from the functions of events, not from those people talk to', () => {
    expect(may('notices-stream', ...letter)).toBe(true);
    expect(may('notices-remind', ...letter)).toBe(true);
    expect(may('notices', ...letter)).toBe(false);
    expect(may('documents-verdict', ...letter)).toBe(false);
  });
});

describe('a call of a service nobody uses', () => {
  it('is refused', () => {
    expect(may('notices', 'SecretsManagerClient', 'GetSecretValueCommand', {})).toBe(false);
  });
});
