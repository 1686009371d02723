import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Stage } from './stages.ts';

export interface Keys {
  /** Records, documents, and the queues and topics that speak of them. */
  records: Key;
  logs: Key;
}

/** A key for each class of data, so that reading logs never means being able to read proposals. */
export const keysFor = (scope: Construct, { prefix, region, removal }: Stage): Keys => {
  const here = new Construct(scope, 'Keys');
  const key = (id: string, description: string) =>
    new Key(here, id, {
      alias: `${prefix}/${id.toLowerCase()}`,
      description,
      enableKeyRotation: true,
      removalPolicy: removal,
    });
  const records = key('Records', 'Applications, documents, judgements, and messages about them');
  const logs = key('Logs', 'What the functions and gateways wrote down');
  logs.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:GenerateDataKey',
        'kms:ReEncrypt*',
        'kms:Describe*',
      ],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${region}:${Aws.ACCOUNT_ID}:log-group:*`,
        },
      },
    }),
  );
  for (const service of ['cloudwatch', 'events', 'sns', 'scheduler']) {
    records.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`${service}.amazonaws.com`)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }
  return { records, logs };
};
