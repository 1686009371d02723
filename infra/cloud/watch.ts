import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Rule } from 'aws-cdk-lib/aws-events';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { bell, type Ring } from './alarms.ts';
import type { Called } from './deployed.ts';
import type { Tables } from './grants.ts';
import type { Keys } from './keys.ts';
import * as meanings from './meanings.ts';
import * as measures from './measures.ts';
import type { Stage } from './stages.ts';

interface Watched {
  stage: Stage;
  keys: Keys;
  /** The API and the site, by what people would call them. */
  gateways: Readonly<Record<string, HttpApi>>;
  tables: Tables;
  /** What people wait for: the function behind each context's routes, and the pages. */
  served: Readonly<Record<string, Function>>;
  called: readonly Called[];
  /** Counts the files that arrive in quarantine. */
  arrivals: Rule;
}

/** Watches what people feel: what they cannot do, what is late, what got lost. */
export const watch = (scope: Construct, watched: Watched) => {
  const { stage, keys } = watched;
  const { ring, rung } = bell(scope, stage, keys);
  const graphs = [
    answering(ring, watched),
    speed(ring, watched),
    ...deliveries(ring, watched),
    refusals(ring, watched),
  ];
  const dashboard = new Dashboard(scope, 'Dashboard', { dashboardName: stage.prefix });
  dashboard.addWidgets(
    new AlarmStatusWidget({ title: 'What people cannot do', alarms: rung, width: 24 }),
  );
  dashboard.addWidgets(...graphs);
};

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });

const answering = (ring: Ring, { served, gateways, stage }: Watched) => {
  const metrics = Object.entries(served).map(([name, one]) => {
    const metric = measures.failuresOf(one, name, stage.prefix);
    ring(meanings.whenFailing(name), { metric, from: 3 });
    return metric;
  });
  for (const [of, api] of Object.entries(gateways))
    ring(meanings.failingGateway, { metric: measures.serverErrorsOf(api), from: 3, of });
  return graph('Faults', metrics);
};

const speed = (ring: Ring, { gateways }: Watched) => {
  const metrics = Object.entries(gateways).map(([of, api]) => {
    const metric = measures.slowestOf(api, of);
    ring(meanings.slow, { metric, from: 3_000, lasting: 3, of });
    return metric;
  });
  return graph('The slowest of a hundred, in milliseconds', metrics);
};

/** Everything that events carry: that it works, keeps up, and leaves nothing behind. */
const deliveries = (ring: Ring, { called, arrivals }: Watched) => {
  const left = called.map(({ name: of, trigger, function: one, failures }) => {
    const metric = measures.waitingIn(failures);
    ring(meanings.undelivered[trigger], { metric, from: 1, of });
    ring(meanings.stumbling, { metric: measures.errorsOf(one), from: 3, of });
    return metric;
  });
  const lags = called
    .filter(({ trigger }) => trigger === 'streams' || trigger === 'changes')
    .map(({ name: of, function: reader }) => {
      const metric = measures.lagOf(reader);
      ring(meanings.late, { metric, from: 60_000, of });
      return metric;
    });
  const backlogs = called
    .filter(({ trigger }) => trigger === 'scan-verdict')
    .map(({ function: judged }) => {
      const metric = measures.backlogOf(arrivals, judged);
      ring(meanings.unscanned, { metric, from: 1, lasting: 2 });
      return metric;
    });
  return [
    graph('Undelivered', left),
    graph('How late what follows changes is, in milliseconds', lags),
    graph('Files waiting for a verdict', backlogs),
  ];
};

const refusals = (ring: Ring, { tables }: Watched) => {
  const metrics = Object.entries(tables).map(([of, table]) => {
    const metric = measures.refusalsOf(table, of);
    ring(meanings.turnedAway, { metric, from: 1, of });
    return metric;
  });
  return graph('Refused by tables', metrics);
};
