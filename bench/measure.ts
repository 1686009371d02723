import type { Part } from './part.ts';

/** What is measured, in the order of the report. */
const measures: Record<string, () => Promise<Part>> = {
  submitting: async () => (await import('./submitting/submitting.ts')).submitting(),
  listing: async () => (await import('./listing/listing.ts')).listing(),
  loading: async () => (await import('./loading/loading.ts')).loading(),
  insights: async () => (await import('./insights/insights.ts')).insights(),
  visiting: async () => (await import('./visiting/visiting.ts')).visiting(),
  registering: async () => (await import('./registering/registering.ts')).registering(),
};

// A process for each: what it loads reads its environment once.
const [name = ''] = process.argv.slice(2);
const measure = measures[name];
if (!measure)
  throw new Error(`Nothing called ${name} is measured: ${Object.keys(measures).join(', ')}`);
process.send?.(await measure(), () => process.exit(0));
