import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

// As in the cloud, where the template names the context.
const environment = {
  POWERTOOLS_SERVICE_NAME: 'calls',
  POWERTOOLS_DEV: 'true', // prints by the console, which the test can hear
  POWERTOOLS_METRICS_DISABLED: 'false',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
};
const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
beforeAll(() => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const Line = z.looseObject({
  _aws: z.object({
    CloudWatchMetrics: z.array(
      z.object({
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.object({ Name: z.string() })),
      }),
    ),
  }),
});

describe('the metrics of a request', () => {
  it('are of its context, which is few series; the operation stands beside the numbers', async () => {
    const { report } = await import('#functions/http/watchdog.ts');
    const request = { actor: 'per_1', code: 'done', milliseconds: 12, correlationId: 'c' };
    report({ ...request, operation: 'listCalls', status: 200 });
    report({ ...request, operation: 'getCall', status: 500 });
    const lines = printed.mock.calls.map(([line]) => Line.parse(JSON.parse(String(line))));
    expect(lines.map(({ service, operation }) => [service, operation])).toEqual([
      ['calls', 'listCalls'],
      ['calls', 'getCall'],
    ]);
    const metrics = lines.flatMap(({ _aws }) => _aws.CloudWatchMetrics);
    expect(metrics.map(({ Dimensions }) => Dimensions)).toEqual([[['service']], [['service']]]);
    expect(metrics.map(({ Metrics }) => Metrics.map(({ Name }) => Name))).toEqual([
      ['milliseconds'],
      ['milliseconds', 'faults'],
    ]);
  });
});
