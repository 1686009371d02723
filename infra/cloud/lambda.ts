import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal, type PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing, type FunctionProps } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { accept, acceptStars } from './findings.ts';
import type { Keys } from './keys.ts';
import type { Stage } from './stages.ts';

/** API Gateway waits thirty seconds, the browser less: nothing of ours takes ten. */
const PATIENCE = Duration.seconds(10);
/** Nobody waits for what events call, and a batch of letters takes longer than one answer. */
const UNHURRIED = Duration.minutes(2);

export interface Lambda {
  name: string;
  stage: Stage;
  keys: Keys;
  statements: readonly PolicyStatement[];
  environment: Record<string, string>;
  /** Where events go that it failed at; only for functions that events call. */
  failures?: Queue;
}

/** What every function has: its own role with nothing else in it, its own log, a trace, a limit. */
export const housing = (here: Construct, props: Lambda) => {
  const { name, stage, keys, statements, environment, failures } = props;
  const functionName = `${stage.prefix}-${name}`;
  const logGroup = new LogGroup(here, 'Log', {
    logGroupName: `/aws/lambda/${functionName}`,
    retention: stage.logs,
    encryptionKey: keys.logs,
    removalPolicy: stage.removal,
  });
  const role = new Role(here, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  for (const statement of statements) role.addToPrincipalPolicy(statement);
  acceptStars(
    here,
    'X-Ray takes traces without naming a resource; nothing can be read with it.',
    '*',
  );
  if (!failures) {
    accept(
      here,
      'Called and waited for, never by an event: who calls sees the error, nothing is lost.',
      'Serverless-LambdaDLQ',
    );
  }
  const reservedConcurrentExecutions = stage.concurrency(name);
  return {
    functionName,
    logGroup,
    role,
    environment,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: stage.memory.api,
    timeout: failures ? UNHURRIED : PATIENCE,
    tracing: Tracing.ACTIVE,
    ...(failures && { deadLetterQueue: failures }),
    ...(reservedConcurrentExecutions && { reservedConcurrentExecutions }),
  } satisfies Partial<FunctionProps>;
};

// Powertools and X-Ray's SDK still `require` what Node brings along.
const requireForModules =
  "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);";

/** How every function is bundled; the bench measures exactly these bundles. */
export const bundling = {
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  bundleAwsSDK: true,
  banner: requireForModules,
};

/** A function of ours, bundled from its file; its SDK is the one we tested with. */
export const lambda = (scope: Construct, id: string, entry: string, props: Lambda) => {
  const here = new Construct(scope, id);
  const house = housing(here, props);
  const made = new NodejsFunction(here, 'Function', {
    ...house,
    entry,
    awsSdkConnectionReuse: false, // only SDK 2 reads it
    bundling,
  });
  return { function: made, role: house.role };
};
