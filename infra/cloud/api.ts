import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { RouteKey } from '#shared/http/route.ts';
import type { Identity } from './identity.ts';
import type { Keys } from './keys.ts';
import type { Stage } from './stages.ts';

// Who asked what and how it went; never the query, which may name people.
const line = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTimeEpoch',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    bytes: '$context.responseLength',
    ip: '$context.identity.sourceIp',
    error: '$context.error.message',
    authorizer: '$context.authorizer.error',
    integration: '$context.integrationErrorMessage',
  }),
);

/** An HTTP API with a throttled stage that writes down every request. */
export const gateway = (scope: Construct, id: string, stage: Stage, keys: Keys) => {
  const here = new Construct(scope, id);
  const api = new HttpApi(here, 'Http', {
    apiName: `${stage.prefix}-${id.toLowerCase()}`,
    createDefaultStage: false,
  });
  const log = new LogGroup(here, 'Log', {
    logGroupName: `/aws/vendedlogs/${stage.prefix}-${id.toLowerCase()}`,
    retention: stage.logs,
    encryptionKey: keys.logs,
    removalPolicy: stage.removal,
  });
  const deployed = new HttpStage(here, 'Stage', {
    httpApi: api,
    autoDeploy: true,
    throttle: stage.throttle,
    accessLogSettings: { destination: new LogGroupLogDestination(log), format: line },
  });
  return { api, deployed };
};
export type Gateway = ReturnType<typeof gateway>;

/** All public routes together leave half of what the API lets through to those who signed in. */
const OPEN_PART = 2;

/** Whoever asks without a token has a small share for each route: decision 11. */
export const limitOpen = ({ api, deployed }: Gateway, keys: readonly RouteKey[], stage: Stage) => {
  const { rateLimit, burstLimit } = stage.throttle;
  const share = {
    ThrottlingRateLimit: Math.floor(rateLimit / OPEN_PART / keys.length),
    ThrottlingBurstLimit: Math.floor(burstLimit / OPEN_PART / keys.length),
  };
  const made = deployed.node.defaultChild;
  if (!(made instanceof CfnStage)) throw new Error('The library makes its stages otherwise now');
  made.routeSettings = Object.fromEntries(keys.map((key) => [key, share]));
  // CloudFormation refuses limits for routes that are not there yet.
  for (const route of api.node.findAll().filter((one) => one instanceof HttpRoute))
    deployed.node.addDependency(route);
};

/** Tokens of the one issuer, for the one client: Cognito's access tokens name the client, not an audience. */
export const signedIn = ({ issuer, clientId }: Identity) =>
  new HttpJwtAuthorizer('SignedIn', issuer, { jwtAudience: [clientId] });
