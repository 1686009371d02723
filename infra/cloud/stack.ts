import { CfnOutput, CrossStackReferences, ReferenceStrength, Stack, type App } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { contexts as map, type Context } from '#functions/contexts.ts';
import { gateway, limitOpen, signedIn } from './api.ts';
import { accessLogs, documentBuckets, openedOnlyBy } from './buckets.ts';
import { openRoutes } from './context.ts';
import { called, served, type Surroundings } from './deployed.ts';
import { downloads } from './downloads.ts';
import { distribution, generatedSecret } from './distribution.ts';
import { edgeStack } from './edge.ts';
import { describeApi, putFiles } from './files.ts';
import { identity } from './identity.ts';
import { keysFor } from './keys.ts';
import { scanning } from './scanner.ts';
import { stageOf } from './stages.ts';
import { tableFor } from './tables.ts';
import { watch } from './watch.ts';
import { web } from './web.ts';

const contexts: Record<string, Context> = map;
const publicRoutes = Object.values(contexts)
  .flatMap(({ routes }) => Object.values(routes))
  .flatMap(({ access, key }) => (access === 'public' ? [key] : []));

/** The whole portal of one stage: read it from top to bottom. */
export const portalStack = (app: App) => {
  const stage = stageOf(app.node);
  const { stage: name, prefix, region } = stage;
  const safe = { terminationProtection: stage.deletionProtection };
  const edge = edgeStack(app, stage, { env: { region: 'us-east-1' }, ...safe });
  const stack = new Stack(app, 'Portal', { stackName: prefix, env: { region }, ...safe });
  CrossStackReferences.of(stack).consume(ReferenceStrength.WEAK);

  const keys = keysFor(stack, stage);
  const logs = accessLogs(stack, stage);
  const { api: site } = gateway(stack, 'Site', stage, keys);
  const opened = gateway(stack, 'Api', stage, keys);
  const { api } = opened;
  const { front, files, originSecret, portal } = distribution(stack, {
    ...edge,
    stage,
    site,
    logs,
  });
  const people = identity(stack, stage, portal);
  const buckets = documentBuckets(stack, { stage, keys, logs, portal });
  const keptUrl = downloads(stack, { ...edge, stage, logs, kept: buckets.kept });
  const { scanner, arrivals } = scanning(stack, buckets.quarantine, keys.records, region);

  const tables = Object.fromEntries(
    Object.entries(contexts).map(([context, { table }]) => [
      context,
      tableFor(new Construct(stack, context), table, keys, stage),
    ]),
  );
  const cursors = generatedSecret(stack, 'CursorSecret', 'Signs the cursors of lists');
  const around: Surroundings = {
    stage,
    keys,
    buckets,
    keptUrl,
    tables,
    contexts,
    environment: {
      STAGE: name,
      PORTAL_URL: portal,
      ORGAN_ID: stage.organId,
      MAIL_FROM: `no-reply@${stage.mailDomain}`,
      // The template reads it, not the functions: they parse their settings as they load, without waiting.
      CURSOR_SECRET: cursors.secretValue.unsafeUnwrap(),
      NODE_OPTIONS: '--enable-source-maps',
      ...(stage.firstAdmin && { FIRST_ADMIN: stage.firstAdmin }),
    },
  };
  const door = { api, authorizer: signedIn(people) };
  const functions = Object.entries(contexts).map(([context, declared]) => {
    const place = new Construct(stack, `${context}Functions`);
    const routes = served(place, context, declared, around);
    openRoutes(place, declared.routes, routes, door);
    return { context, routes, called: called(place, context, declared, around) };
  });

  const events = functions.flatMap((one) => one.called);
  openedOnlyBy(buckets.quarantine, [
    scanner.roleArn,
    ...events.flatMap(({ trigger, role }) => (trigger === 'scan-verdict' ? [role.roleArn] : [])),
  ]);

  describeApi(api, portal);
  limitOpen(opened, publicRoutes, stage);
  putFiles(stack, files, stage, keys);
  const { pages, sessions } = web(stack, {
    stage,
    keys,
    site,
    originSecret,
    environment: {
      PORTAL_URL: portal,
      API_URL: api.apiEndpoint,
      OBJECTS_URL: `https://${buckets.quarantine.bucketRegionalDomainName}`,
      KEPT_URL: keptUrl,
      ISSUER_URL: people.issuer,
      SIGN_IN_URL: people.pages,
      CLIENT_ID: people.clientId,
    },
  });
  watch(stack, {
    stage,
    keys,
    tables: { ...tables, sessions },
    gateways: { pages: site, API: api },
    served: {
      ...Object.fromEntries(functions.map(({ context, routes }) => [context, routes])),
      web: pages,
    },
    called: events,
    arrivals,
  });

  new CfnOutput(stack, 'Portal', { value: portal, description: 'Where people go' });
  new CfnOutput(stack, 'ApiAddress', { value: api.apiEndpoint, description: 'Where programs go' });
  new CfnOutput(stack, 'FrontName', {
    value: front.domainName,
    description: 'What the portal’s own name leads to, by CNAME',
  });
  return { edge: edge.stack, portal: stack };
};
