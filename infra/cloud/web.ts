import { Duration, Stack } from 'aws-cdk-lib';
import {
  HttpLambdaAuthorizer,
  HttpLambdaResponseType,
} from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Function, LayerVersion } from 'aws-cdk-lib/aws-lambda';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { throughKey } from './grants.ts';
import type { Keys } from './keys.ts';
import { housing, lambda } from './lambda.ts';
import type { Stage } from './stages.ts';
import { sessionsTable } from './tables.ts';
import { webServer } from './build.ts';

/** The Lambda Web Adapter 1.0: it runs the very server that `node web/build` runs, behind events. */
const ADAPTER = 'arn:aws:lambda:REGION:753240598075:layer:LambdaAdapterLayerArm64:26';

/** A page asks the API, which takes ten seconds at most; API Gateway gives up after thirty. */
const PATIENCE = Duration.seconds(25);

interface WebProps {
  stage: Stage;
  keys: Keys;
  site: HttpApi;
  originSecret: Secret;
  environment: Record<string, string>;
}

/** The pages: SvelteKit's server behind an API that only CloudFront may call. */
export const web = (
  scope: Construct,
  { stage, keys, site, originSecret, environment }: WebProps,
) => {
  const here = new Construct(scope, 'Web');
  const sessions = sessionsTable(here, keys, stage);
  const pages = new Function(here, 'Pages', {
    ...housing(here, {
      name: 'web',
      stage,
      keys,
      statements: [
        new PolicyStatement({
          actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
          resources: [sessions.tableArn],
        }),
        throughKey(keys.records, stage.region),
      ],
      environment: { ...environment, ...adapted, SESSIONS_TABLE: sessions.tableName },
    }),
    memorySize: stage.memory.web,
    timeout: PATIENCE,
    code: webServer(Stack.of(here)),
    handler: 'run.sh',
    layers: [
      LayerVersion.fromLayerVersionArn(here, 'Adapter', ADAPTER.replace('REGION', stage.region)),
    ],
  });
  const integration = new HttpLambdaIntegration('Pages', pages, { scopePermissionToRoute: false });
  const authorizer = throughCloudFront(here, stage, keys, originSecret);
  for (const path of ['/', '/{proxy+}']) site.addRoutes({ path, integration, authorizer });
  return { pages, sessions };
};

const adapted = {
  PORT: '8080',
  AWS_LAMBDA_EXEC_WRAPPER: '/opt/bootstrap',
  // The adapter asks whether the server is there; a page would cost a call of the API.
  AWS_LWA_READINESS_CHECK_PROTOCOL: 'tcp',
  // CloudFront hands the host on in a header of ours, API Gateway the protocol.
  HOST_HEADER: 'x-portal-host',
  PROTOCOL_HEADER: 'x-forwarded-proto',
};

const throughCloudFront = (here: Construct, stage: Stage, keys: Keys, secret: Secret) =>
  new HttpLambdaAuthorizer(
    'ThroughCloudFront',
    lambda(here, 'Origin', 'infra/cloud/origin/handler.ts', {
      name: 'origin',
      stage,
      keys,
      statements: [],
      environment: { ORIGIN_SECRET: secret.secretValue.unsafeUnwrap() },
    }).function,
    {
      identitySource: ['$request.header.x-origin-secret'],
      responseTypes: [HttpLambdaResponseType.SIMPLE],
    },
  );
