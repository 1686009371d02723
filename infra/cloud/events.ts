import { Aws, Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { StartingPosition, type Function } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Store } from './buckets.ts';

const RETRIES = 5;

// Letters are written of what was new: records that change, and what time sweeps away, are no news.
const wanted = {
  streams: { filters: [{ pattern: JSON.stringify({ eventName: ['INSERT'] }) }] },
  changes: {},
};

/** Hands the changes of a table to a function: in order, one bad record never holds up the rest. */
export const followStream = (
  to: Function,
  name: string,
  table: TableV2,
  failures: Queue,
  trigger: keyof typeof wanted,
) => {
  const eventSourceArn = table.tableStreamArn;
  if (!eventSourceArn) throw new Error(`The table of ${name} has no stream to follow`);
  to.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [eventSourceArn],
    }),
  );
  to.addToRolePolicy(sending(failures));
  const mapping = to.addEventSourceMapping(name, {
    eventSourceArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 10,
    ...wanted[trigger],
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: RETRIES,
    maxRecordAge: Duration.hours(6),
    onFailure: { bind: () => ({ destination: failures.queueArn }) },
  });
  // Lambda tries the stream as it makes the mapping; its rights must be there by then.
  if (to.role) mapping.node.addDependency(to.role);
};

// The library's own grants name actions of the key by stars; whoever sends opens the key by itself.
const sending = ({ queueArn }: Queue) =>
  new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queueArn] });

/** Lambda looks for streams by listing them, and no resource can be named for that. */
export const listStreams = () =>
  new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] });

/** Every verdict on a file of this bucket, as GuardDuty tells it. */
export const onVerdict = (to: Function, quarantine: Store, failures: Queue) =>
  new Rule(to, 'Verdicts', {
    description: 'GuardDuty has judged an uploaded file',
    eventPattern: {
      source: ['aws.guardduty'],
      detailType: ['GuardDuty Malware Protection Object Scan Result'],
      detail: { s3ObjectDetails: { bucketName: [quarantine.bucketName] } },
    },
    targets: [
      new LambdaFunction(to, {
        deadLetterQueue: failures,
        retryAttempts: RETRIES,
        maxEventAge: Duration.hours(6),
      }),
    ],
  });

/** Every day at seven in Việt Nam, before offices open. */
export const everyMorning = (to: Function, failures: Queue, key: PolicyStatement) => {
  const role = new Role(to, 'Waker', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
    inlinePolicies: {
      wake: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: ['lambda:InvokeFunction'],
            resources: [to.functionArn],
          }),
          sending(failures),
          key,
        ],
      }),
    },
  });
  new CfnSchedule(to, 'Mornings', {
    description: 'Reminders of deadlines, 07:00 Asia/Ho_Chi_Minh',
    scheduleExpression: 'cron(0 7 * * ? *)',
    scheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: to.functionArn,
      roleArn: role.roleArn,
      deadLetterConfig: { arn: failures.queueArn },
      retryPolicy: { maximumRetryAttempts: RETRIES, maximumEventAgeInSeconds: 6 * 3_600 },
      input: JSON.stringify({
        source: 'aws.scheduler',
        'detail-type': 'Scheduled Event',
        time: '<aws.scheduler.scheduled-time>',
        detail: {},
      }),
    },
  });
};
