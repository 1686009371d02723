import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
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
  new HttpStage(here, 'Stage', {
    httpApi: api,
    autoDeploy: true,
    throttle: stage.throttle,
    accessLogSettings: { destination: new LogGroupLogDestination(log), format: line },
  });
  return api;
};

/** Tokens of the one issuer, for the one client: Cognito's access tokens name the client, not an audience. */
export const signedIn = ({ issuer, clientId }: Identity) =>
  new HttpJwtAuthorizer('SignedIn', issuer, { jwtAudience: [clientId] });
