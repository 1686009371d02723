import { Aws } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Context, ContextName } from '#functions/contexts.ts';
import type { Buckets } from './buckets.ts';

/** What reading and writing a table is: no Scan; no UpdateItem where there is history, which is never changed. */
const READ = ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'];
const WRITE = [...READ, 'dynamodb:PutItem', 'dynamodb:DeleteItem'];
const ADD = 'dynamodb:UpdateItem';

export type Tables = Record<string, TableV2>;

const allow = (actions: string[], ...resources: string[]) =>
  new PolicyStatement({ actions, resources });

/** How far a context's functions reach: their own table, what contexts.ts names, and who acts. */
export const reachOf = (name: string, { reads = [], writes = [] }: Context) => {
  const written = new Set<string>([name, ...writes]);
  const read = new Set<string>(['organisations' satisfies ContextName, ...reads]);
  return { written, read: new Set([...read].filter((one) => !written.has(one))) };
};

/** The tables a context reaches, with the indexes by their names. */
export const onTables = (name: string, context: Context, tables: Tables, shapes: ShapesOf) => {
  const { written, read } = reachOf(name, context);
  const granted = (names: ReadonlySet<string>, actions: string[]) =>
    [...names].flatMap((one) => {
      const arn = tables[one]?.tableArn;
      if (!arn) throw new Error(`contexts.ts lets ${name} reach ${one}, which has no table`);
      const indexes = shapes(one).map((index) => `${arn}/index/${index}`);
      return [
        allow(actions, arn),
        ...(indexes.length > 0 ? [allow(['dynamodb:Query'], ...indexes)] : []),
      ];
    });
  const own = context.sums ? [...WRITE, ADD] : WRITE;
  const lent = new Set([...written].filter((one) => one !== name));
  return [...granted(new Set([name]), own), ...granted(lent, WRITE), ...granted(read, READ)];
};
export type ShapesOf = (name: string) => readonly string[];

/** Tables, buckets and queues are locked with our key; it opens for these services only, never by itself. */
export const throughKey = ({ keyArn }: Key, region: string) => {
  const statement = allow(
    ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
    keyArn,
  );
  statement.addCondition('StringEquals', {
    'kms:ViaService': ['dynamodb', 's3', 'sqs'].map(
      (service) => `${service}.${region}.amazonaws.com`,
    ),
  });
  return statement;
};

/** Signing what people do with their browsers: post into quarantine, fetch what is kept. */
export const signFiles = ({ quarantine, kept }: Buckets) => [
  allow(['s3:PutObject'], quarantine.arnForObjects('*')),
  allow(['s3:GetObject', 's3:GetObjectVersion'], kept.arnForObjects('*')),
];

/** Taking clean files over: only the function of verdicts looks into quarantine. */
export const takeOverFiles = ({ quarantine, kept }: Buckets) => [
  allow(['s3:GetObject', 's3:GetObjectVersion'], quarantine.arnForObjects('*')),
  // Without it S3 answers "forbidden" for what is not there, and absence would look like a fault.
  allow(['s3:ListBucket'], quarantine.bucketArn),
  allow(['s3:GetObject', 's3:PutObject'], kept.arnForObjects('*')),
];

export const sendMail = (domain: string, region: string) => [
  allow(
    ['ses:SendEmail'],
    `arn:${Aws.PARTITION}:ses:${region}:${Aws.ACCOUNT_ID}:identity/${domain}`,
  ),
];
