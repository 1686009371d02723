import { Construct } from 'constructs';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Context, Trigger } from '#functions/contexts.ts';
import type { Buckets } from './buckets.ts';
import { everyMorning, followStream, listStreams, onVerdict } from './events.ts';
import { acceptStars } from './findings.ts';
import * as grants from './grants.ts';
import type { Keys } from './keys.ts';
import { lambda } from './lambda.ts';
import { failureQueue } from './queue.ts';
import type { Stage } from './stages.ts';

/** What functions are made with besides their own context. */
export interface Surroundings {
  stage: Stage;
  keys: Keys;
  buckets: Buckets;
  /** Where links to kept files lead. */
  keptUrl: string;
  tables: grants.Tables;
  contexts: Record<string, Context>;
  /** Settings all functions have: functions/settings.ts. */
  environment: Record<string, string>;
}

/** Something events call: the function, and where what it could not do waits. */
export interface Called {
  name: string;
  trigger: Trigger;
  function: Function;
  role: Role;
  failures: Queue;
}

const tableVariables = (name: string, context: Context, tables: grants.Tables) => {
  const { written, read } = grants.reachOf(name, context);
  return Object.fromEntries(
    [...written, ...read].map((one) => [
      `${one.toUpperCase()}_TABLE`,
      tables[one]?.tableName ?? '',
    ]),
  );
};

const bucketVariables = ({ objects }: Context, { buckets, keptUrl }: Surroundings) =>
  objects
    ? {
        QUARANTINE_BUCKET: buckets.quarantine.bucketName,
        KEPT_BUCKET: buckets.kept.bucketName,
        KEPT_URL: keptUrl,
      }
    : {};

/** What all functions of a context have: settings, tables, the key. */
const common = (name: string, context: Context, around: Surroundings) => {
  const { stage, keys, tables, contexts, environment } = around;
  const indexesOf = (one: string) => Object.keys(contexts[one]?.table.indexes ?? {});
  return {
    stage,
    keys,
    environment: {
      ...environment,
      ...tableVariables(name, context, tables),
      ...bucketVariables(context, around),
      // Metrics are paid for by series: one a context, not one an operation.
      POWERTOOLS_SERVICE_NAME: name,
    },
    statements: [
      ...grants.onTables(name, context, tables, indexesOf),
      grants.throughKey(keys.records, stage.region),
    ],
  };
};

/** The function behind a context's routes. */
export const served = (scope: Construct, name: string, context: Context, around: Surroundings) => {
  const { statements, ...rest } = common(name, context, around);
  const files = context.objects ? grants.signFiles(around.buckets) : [];
  if (context.objects) acceptFiles(scope, around.buckets);
  return lambda(scope, 'Routes', `functions/${name}/index.ts`, {
    ...rest,
    name,
    statements: [...statements, ...files],
  }).function;
};

const acceptFiles = (scope: Construct, { quarantine, kept }: Buckets) =>
  acceptStars(
    scope,
    'A file’s key is made as it is invited, so a policy can name the bucket only, and the few actions on it.',
    quarantine.arnForObjects('*'),
    kept.arnForObjects('*'),
  );

/** The functions of a context that events call, each with what calls it. */
export const called = (scope: Construct, name: string, context: Context, around: Surroundings) =>
  Object.entries(context.also ?? {}).map(([file, trigger]): Called => {
    const here = new Construct(scope, file);
    const { statements, ...rest } = common(name, context, around);
    const failures = failureQueue(here, 'Failures', around.keys);
    const made = lambda(here, 'Lambda', `functions/${name}/${file}.ts`, {
      ...rest,
      name: `${name}-${file}`,
      statements: [...statements, ...moreFor(trigger, around)],
      failures,
    });
    connect(trigger, made.function, failures, around, context);
    return { name: `${name}-${file}`, trigger, ...made, failures };
  });

/** What happened, or the morning, becomes letters; a verdict moves a file. */
const moreFor = (trigger: Trigger, { buckets, stage }: Surroundings) => {
  if (trigger === 'scan-verdict') return grants.takeOverFiles(buckets);
  if (trigger === 'changes') return [listStreams()];
  const mail = grants.sendMail(stage.mailDomain, stage.region);
  return trigger === 'streams' ? [...mail, listStreams()] : mail;
};

const connect = (
  trigger: Trigger,
  to: Function,
  failures: Queue,
  around: Surroundings,
  { follows = [] }: Context,
) => {
  if (trigger === 'scan-verdict') onVerdict(to, around.buckets.quarantine, failures);
  if (trigger === 'daily')
    everyMorning(to, failures, grants.throughKey(around.keys.records, around.stage.region));
  if (trigger !== 'streams' && trigger !== 'changes') return;
  for (const name of follows) {
    const followed = around.tables[name];
    if (!followed) throw new Error(`There is no table of ${name} to follow`);
    followStream(to, name, followed, failures, trigger);
  }
};
