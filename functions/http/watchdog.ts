import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

export const logger = new Logger({ serviceName: 'vuon-uom' });
export const metrics = new Metrics({ namespace: 'VuonUom', serviceName: 'vuon-uom' });
export const tracer = new Tracer({ serviceName: 'vuon-uom' });

interface Outcome {
  operation: string;
  actor: string;
  status: number;
  code: string;
  milliseconds: number;
  correlationId: string;
}

/** One line a request: who did what and how it ended, never what they wrote. */
export const report = (outcome: Outcome) => {
  logger.info('request', { ...outcome });
  metrics.addDimension('operation', outcome.operation);
  metrics.addMetric('milliseconds', MetricUnit.Milliseconds, outcome.milliseconds);
  if (outcome.status >= 500) metrics.addMetric('faults', MetricUnit.Count, 1);
  else if (outcome.status >= 400) metrics.addMetric('refusals', MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
};
