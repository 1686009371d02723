import { Aws } from 'aws-cdk-lib';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Rule } from 'aws-cdk-lib/aws-events';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Store } from './buckets.ts';
import { accept, acceptStars } from './findings.ts';

const guardDuty = 'malware-protection-plan.guardduty.amazonaws.com';

/** GuardDuty looks at whatever arrives in quarantine, tags it, and tells of it on the bus. */
export const scanning = (scope: Construct, quarantine: Store, key: Key, region: string) => {
  const here = new Construct(scope, 'Scanner');
  const rules = `arn:${Aws.PARTITION}:events:${region}:${Aws.ACCOUNT_ID}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*`;
  const role = new Role(here, 'Role', {
    assumedBy: new ServicePrincipal(guardDuty),
    inlinePolicies: {
      scan: new PolicyDocument({
        statements: [...ownRules(rules), ...onBucket(quarantine), ...onKey(key, region)],
      }),
    },
  });
  new CfnMalwareProtectionPlan(here, 'Plan', {
    role: role.roleArn,
    protectedResource: { s3Bucket: { bucketName: quarantine.bucketName } },
    actions: { tagging: { status: 'ENABLED' } },
  });
  acceptStars(
    role,
    'GuardDuty prescribes this policy: its own managed rules by prefix, and every key of the one bucket it scans.',
    rules,
    quarantine.arnForObjects('*'),
  );
  return { scanner: role, arrivals: arrivalsOf(here, quarantine) };
};

/** Counts what arrives; the alarm holds it against the verdicts. A rule counts without a target. */
const arrivalsOf = (here: Construct, { bucketName }: Store) => {
  const arrivals = new Rule(here, 'Arrivals', {
    description: 'A file was uploaded; GuardDuty has the bucket tell of it',
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [bucketName] } },
    },
  });
  accept(
    arrivals,
    'This rule has no target whose deliveries could fail: only its count of matches is read.',
    'Serverless-EventBusDLQ',
  );
  return arrivals;
};

const allow = (actions: string[], resource: string, conditions?: Record<string, object>) =>
  new PolicyStatement({ actions, resources: [resource], ...(conditions && { conditions }) });

// The three below are what GuardDuty's guide asks for, for one bucket under one key.
const ownRules = (rules: string) => [
  allow(
    ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
    rules,
    {
      StringLike: { 'events:ManagedBy': guardDuty },
    },
  ),
  allow(['events:DescribeRule', 'events:ListTargetsByRule'], rules),
];

const onBucket = (bucket: Store) => [
  allow(
    ['s3:GetBucketNotification', 's3:PutBucketNotification', 's3:ListBucket'],
    bucket.bucketArn,
  ),
  allow(['s3:PutObject'], bucket.arnForObjects('malware-protection-resource-validation-object')),
  allow(
    [
      's3:GetObject',
      's3:GetObjectVersion',
      's3:GetObjectTagging',
      's3:GetObjectVersionTagging',
      's3:PutObjectTagging',
      's3:PutObjectVersionTagging',
    ],
    bucket.arnForObjects('*'),
  ),
];

const onKey = ({ keyArn }: Key, region: string) => [
  allow(['kms:Decrypt', 'kms:GenerateDataKey'], keyArn, {
    StringLike: { 'kms:ViaService': `s3.${region}.amazonaws.com` },
  }),
];
