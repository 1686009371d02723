import { tableShape } from '../storage/shape.ts';

/**
 * Partitions of four kinds. `<id>` holds the ledger of a startup, place, cohort or event. `months#<scope>` the sums of
 * a scope, an item a year; `ever` those without a month, an item a scope. `cohort#<id>` a line for each of its startups.
 * Nobody follows its stream: it is itself made from those of others.
 */
export const insightsTable = tableShape('insights', {}, { stream: false });
