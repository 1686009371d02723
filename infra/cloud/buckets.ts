import { Duration } from 'aws-cdk-lib';
import { StarPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
  type BucketProps,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept } from './findings.ts';
import type { Keys } from './keys.ts';
import type { Stage } from './stages.ts';

/** With this the library's bucket is one for `exactOptionalPropertyTypes` too. None of ours is a website. */
export class Store extends Bucket {
  override get isWebsite() {
    return false;
  }
}

export interface Buckets {
  /** What was uploaded and nobody has judged yet. */
  quarantine: Store;
  /** What was found clean. */
  kept: Store;
}

const closed = (removalPolicy: Stage['removal']) =>
  ({
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    removalPolicy,
  }) satisfies BucketProps;

const tidy = { id: 'tidy', abortIncompleteMultipartUploadAfter: Duration.days(1) };
const forgotten = { noncurrentVersionExpiration: Duration.days(90) };

/** A bucket of files that are not secret: access logs, or what everybody's browser loads. */
export const openFiles = (scope: Construct, id: string, stage: Stage, props: BucketProps = {}) =>
  new Store(scope, id, {
    ...closed(stage.removal),
    // S3 and CloudFront write and read these without our keys.
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ ...tidy, ...forgotten }],
    ...props,
  });

/** Who fetched what: written by S3 and CloudFront themselves, which need an ACL for it. */
export const accessLogs = (scope: Construct, stage: Stage) => {
  const logs = openFiles(scope, 'AccessLogs', stage, {
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    lifecycleRules: [{ ...tidy, ...forgotten, expiration: Duration.days(stage.logs) }],
  });
  accept(
    logs,
    'The bucket of access logs does not log access to itself: that would never end.',
    'AwsSolutions-S1',
  );
  return logs;
};

interface BucketsProps {
  stage: Stage;
  keys: Keys;
  logs: Store;
  portal: string;
}

/** Where documents lie: first in quarantine, then among what is kept. */
export const documentBuckets = (scope: Construct, props: BucketsProps): Buckets => {
  const { stage, keys, logs, portal } = props;
  const here = new Construct(scope, 'Documents');
  const locked = (id: string, more: BucketProps) =>
    new Store(here, id, {
      ...closed(stage.removal),
      encryption: BucketEncryption.KMS,
      encryptionKey: keys.records,
      bucketKeyEnabled: true,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: `${id.toLowerCase()}/`,
      ...more,
    });
  const quarantine = locked('Quarantine', {
    lifecycleRules: [{ ...tidy, ...forgotten, expiration: stage.quarantine }],
    // A script of the portal posts files here and reads only whether that went well.
    cors: [
      {
        allowedOrigins: [portal],
        allowedMethods: [HttpMethods.POST],
        allowedHeaders: ['*'],
        maxAge: 3_600,
      },
    ],
  });
  const kept = locked('Kept', { lifecycleRules: [{ ...tidy, ...forgotten }] });
  return { quarantine, kept };
};

/** What lies in quarantine is opened by these roles and nobody else, whatever their own policies say. */
export const openedOnlyBy = (quarantine: Store, roleArns: readonly string[]) => {
  quarantine.addToResourcePolicy(
    new PolicyStatement({
      sid: 'NobodyOpensTheUnjudged',
      effect: Effect.DENY,
      principals: [new StarPrincipal()],
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      resources: [quarantine.arnForObjects('*')],
      conditions: { ArnNotEquals: { 'aws:PrincipalArn': roleArns } },
    }),
  );
};
