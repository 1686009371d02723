import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

/** In the cloud the context, which is the one dimension of every metric; on one machine all share a process. */
const serviceName = process.env.POWERTOOLS_SERVICE_NAME ?? 'vuon-uom';

export const logger = new Logger({ serviceName });
export const tracer = new Tracer({ serviceName });
const metrics = new Metrics({ namespace: 'VuonUom', serviceName });

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
  // Beside the numbers, not a dimension: it can be asked for in the log and costs no series of its own.
  metrics.addMetadata('operation', outcome.operation);
  metrics.addMetric('milliseconds', MetricUnit.Milliseconds, outcome.milliseconds);
  if (outcome.status >= 500) metrics.addMetric('faults', MetricUnit.Count, 1);
  else if (outcome.status >= 400) metrics.addMetric('refusals', MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
};
