import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accept } from './findings.ts';
import type { Keys } from './keys.ts';

/** Where what could not be delivered waits for a person, two weeks; its alarm is in watch.ts. */
export const failureQueue = (scope: Construct, id: string, { records }: Keys) => {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: records,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  accept(
    queue,
    'This is itself the queue of last resort; a person empties it when its alarm rings.',
    'AwsSolutions-SQS3',
    'Serverless-SQSRedrivePolicy',
  );
  return queue;
};
