import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { flat } from '#infra/cloud/intrinsics.ts';
import { prod } from './stages.ts';
import { Document } from './statements.ts';
import { all } from './template.ts';

const { portal } = prod;
const some = (pattern: RegExp): unknown => expect.stringMatching(pattern);

describe('a table', () => {
  it.each(all(portal, 'AWS::DynamoDB::GlobalTable'))('$id outlives mistakes', (table) => {
    expect(table).toMatchObject({
      DeletionPolicy: 'Retain',
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: {
            PointInTimeRecoveryEnabled: true,
            RecoveryPeriodInDays: 35,
          },
          SSESpecification: { KMSMasterKeyId: expect.anything() as unknown },
        },
      ],
    });
  });
});

describe('a bucket', () => {
  const buckets = all(portal, 'AWS::S3::Bucket');
  const policies = all(portal, 'AWS::S3::BucketPolicy');
  const Policy = z.looseObject({ Bucket: z.object({ Ref: z.string() }) });
  const policyOf = (id: string) =>
    policies.find((policy) => Policy.parse(policy).Bucket.Ref === id) ?? {};

  it.each(buckets)('$id is closed, versioned, tidy', (bucket) => {
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Retain',
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [
          {
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
            NoncurrentVersionExpiration: { NoncurrentDays: 90 },
          },
        ],
      },
    });
  });

  it.each(buckets)('$id speaks TLS 1.2 and later only', ({ id }) => {
    const conditions = JSON.stringify(policyOf(id));
    expect(conditions).toContain('"aws:SecureTransport":"false"');
    expect(conditions).toContain('"s3:TlsVersion":1.2');
  });

  it('is locked with our key where documents lie', () => {
    const locked = buckets.filter(({ id }) => id.startsWith('Documents'));
    expect(locked).toHaveLength(2);
    for (const bucket of locked) {
      expect(bucket).toMatchObject({
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' },
            },
          ],
        },
      });
    }
  });

  it('of quarantine is opened by the scanner and the function of verdicts, nobody else', () => {
    const [quarantine = ''] = buckets.map(({ id }) => id).filter((id) => /Quarantine/.test(id));
    const policy = z.object({ PolicyDocument: Document }).parse(policyOf(quarantine));
    const denial = policy.PolicyDocument.Statement.find(({ Action }) =>
      Action.includes('s3:GetObjectVersion'),
    );
    expect(denial).toMatchObject({
      Effect: 'Deny',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
    });
    const { ArnNotEquals } = z
      .object({ ArnNotEquals: z.object({ 'aws:PrincipalArn': z.array(z.unknown()) }) })
      .parse(denial?.Condition);
    expect(ArnNotEquals['aws:PrincipalArn'].map(flat)).toEqual([
      some(/^<ScannerRole\w+\.Arn>$/),
      some(/^<documentsFunctionsverdictLambdaRole\w+\.Arn>$/),
    ]);
  });

  it('of quarantine is scanned, tagged, and takes posts from the portal only', () => {
    const [plan, ...others] = all(portal, 'AWS::GuardDuty::MalwareProtectionPlan');
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ Actions: { Tagging: { Status: 'ENABLED' } } });
    const quarantine = buckets.find(({ id }) => /Quarantine/.test(id));
    expect(quarantine).toMatchObject({
      CorsConfiguration: {
        CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['https://vuon-uom.example.vn'] }],
      },
    });
  });
});

describe('a stream’s reader', () => {
  it.each(all(portal, 'AWS::Lambda::EventSourceMapping'))('$id never blocks', (mapping) => {
    expect(mapping).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 5,
      DestinationConfig: { OnFailure: { Destination: expect.anything() as unknown } },
    });
  });
});

describe('a queue', () => {
  it('is one of last resort, locked, kept for two weeks, and rings at the first message', () => {
    const alarms = JSON.stringify(all(portal, 'AWS::CloudWatch::Alarm'));
    for (const queue of all(portal, 'AWS::SQS::Queue')) {
      expect(queue).toMatchObject({
        MessageRetentionPeriod: 14 * 86_400,
        KmsMasterKeyId: expect.anything() as unknown,
      });
      expect(alarms).toContain(`"Fn::GetAtt":["${queue.id}","QueueName"]`);
    }
  });
});
