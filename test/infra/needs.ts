import { z } from 'zod';
import type { AwsCall } from '#functions/storage/watch.ts';

/** One permission: an action on a resource, written as in a flattened template. */
export interface Need {
  action: string;
  resource: string;
}
/** The ARN of what a name stands for in the cloud; nothing when the function was not told of it. */
export type Resolve = (name: string) => string | undefined;

const Table = z.object({ TableName: z.string(), IndexName: z.string().optional() });
const Transaction = z.object({
  TransactItems: z.array(
    z.partialRecord(z.enum(['Put', 'Delete', 'Update', 'ConditionCheck', 'Get']), Table),
  ),
});
const File = z.object({
  Bucket: z.string(),
  Key: z.string(),
  VersionId: z.string().optional(),
});
const Copy = File.extend({
  CopySource: z.string(),
  TaggingDirective: z.string().default('COPY'),
});
const Mail = z.object({ FromEmailAddress: z.string() });

const transactionPart = {
  Put: 'PutItem',
  Delete: 'DeleteItem',
  Update: 'UpdateItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
} as const;

const need = (action: string, arn: string | undefined, more = ''): Need => ({
  action,
  resource: arn === undefined ? 'not told of' : arn + more,
});

const onTable = (command: string, input: unknown, resolve: Resolve) => {
  const { TableName, IndexName } = Table.parse(input);
  return [need(`dynamodb:${command}`, resolve(TableName), IndexName ? `/index/${IndexName}` : '')];
};

const onTables = (input: unknown, resolve: Resolve) =>
  Transaction.parse(input).TransactItems.flatMap((parts) =>
    Object.entries(parts).flatMap(([part, table]) =>
      Object.entries(transactionPart)
        .filter(([name]) => name === part)
        .flatMap(([, action]) => onTable(action, table, resolve)),
    ),
  );

// S3 names permissions otherwise than commands; a version is a permission of its own.
const reading = ({ VersionId }: { VersionId?: string | undefined }) =>
  VersionId ? 's3:GetObjectVersion' : 's3:GetObject';

const onFile = (command: string, input: unknown, resolve: Resolve) => {
  const file = File.parse(input);
  const of = (action: string) => need(action, resolve(file.Bucket), `/${file.Key}`);
  switch (command) {
    case 'GetObject':
    case 'HeadObject':
      return [of(reading(file))];
    case 'PutObject':
    case 'CreateMultipartUpload':
    case 'UploadPart':
    case 'CompleteMultipartUpload':
      return [of('s3:PutObject')];
    case 'DeleteObject':
      return [of(file.VersionId ? 's3:DeleteObjectVersion' : 's3:DeleteObject')];
    case 'CopyObject':
      return [of('s3:PutObject'), ...fromSource(Copy.parse(input), of, resolve)];
    default:
      return [of(`s3:${command}`)];
  }
};

const fromSource = (copy: z.infer<typeof Copy>, of: (action: string) => Need, resolve: Resolve) => {
  const [path = '', version] = decodeURIComponent(copy.CopySource).split('?versionId=');
  const [bucket = '', ...key] = path.replace(/^\//, '').split('/');
  const from = (action: string) => need(action, resolve(bucket), `/${key.join('/')}`);
  return [
    from(reading({ VersionId: version })),
    ...(copy.TaggingDirective === 'COPY'
      ? [from('s3:GetObjectTagging'), of('s3:PutObjectTagging')]
      : []),
  ];
};

const onMail = (command: string, input: unknown, resolve: Resolve) => [
  need(`ses:${command}`, resolve(Mail.parse(input).FromEmailAddress)),
];

/** Everything a call needs to be allowed. A call of an unknown service needs what nobody has. */
export const needsOf = ({ client, command, input }: AwsCall, resolve: Resolve): Need[] => {
  const name = command.replace(/Command$/, '');
  if (client === 'DynamoDBClient')
    return name === 'TransactWriteItems' || name === 'TransactGetItems'
      ? onTables(input, resolve)
      : onTable(name, input, resolve);
  if (client === 'S3Client') return onFile(name, input, resolve);
  if (client === 'SESv2Client') return onMail(name, input, resolve);
  return [need(`${client}:${name}`, 'unknown')];
};
