import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { MathExpression, Metric, Stats, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Rule } from 'aws-cdk-lib/aws-events';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';

const FIVE_MINUTES = Duration.minutes(5);
const sum = { statistic: Stats.SUM, period: FIVE_MINUTES };

/** Answers of 500 and more: functions catch their faults, so Lambda's own count does not know them. */
const faultsIn = (of: Function, name: string, prefix: string) =>
  new MetricFilter(of, 'Faults', {
    logGroup: of.logGroup,
    filterPattern: FilterPattern.numberValue('$.status', '>=', 500),
    metricNamespace: prefix,
    metricName: `faults-${name}`,
    metricValue: '1',
  }).metric(sum);

/** Several numbers as one, taken as nothing where there was nothing; ids are unique within a graph. */
const total = (label: string, metrics: Record<string, IMetric>) => {
  const named = Object.entries(metrics).map(([id, metric]): [string, IMetric] => [
    `${id}_${label.replace(/\W/g, '_')}`,
    metric,
  ]);
  return new MathExpression({
    label,
    expression: named.map(([id]) => `FILL(${id}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(named),
    period: FIVE_MINUTES,
  });
};

/** What a function could not do: answered with a fault, broke off, or never got to. */
export const failuresOf = (of: Function, name: string, prefix: string) =>
  total(name, {
    faults: faultsIn(of, name, prefix),
    errors: of.metricErrors(sum),
    throttles: of.metricThrottles(sum),
  });

/** Reads and writes a table refused because too many came. */
export const refusalsOf = (table: TableV2, label: string) =>
  total(label, {
    reads: table.metric('ReadThrottleEvents', sum),
    writes: table.metric('WriteThrottleEvents', sum),
  });

/** Files that arrived in a quarter of an hour and were not judged in it. */
export const backlogOf = (arrivals: Rule, judged: Function) => {
  const period = Duration.minutes(15);
  const arrived = new Metric({
    namespace: 'AWS/Events',
    metricName: 'TriggeredRules',
    dimensionsMap: { RuleName: arrivals.ruleName },
    statistic: Stats.SUM,
    period,
  });
  return new MathExpression({
    label: 'waiting for a verdict',
    expression: 'FILL(arrived, 0) - FILL(judged, 0)',
    usingMetrics: { arrived, judged: judged.metricInvocations({ statistic: Stats.SUM, period }) },
    period,
  });
};

export const slowestOf = (api: HttpApi, label: string) =>
  api.metricLatency({ statistic: Stats.percentile(99), period: FIVE_MINUTES, label });
export const serverErrorsOf = (api: HttpApi): IMetric => api.metricServerError(sum);

export const errorsOf = (one: Function) => one.metricErrors(sum);

/** How far behind a stream its reader is, in milliseconds. */
export const lagOf = (reader: Function) =>
  reader.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: FIVE_MINUTES });

export const waitingIn = (queue: Queue) =>
  queue.metricApproximateNumberOfMessagesVisible({
    statistic: Stats.MAXIMUM,
    period: FIVE_MINUTES,
  });
