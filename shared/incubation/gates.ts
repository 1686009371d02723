import type { StartupRecord } from '../startups/views.ts';
import type { Milestone } from './following.ts';
import { shortfallsOf, type Shortfall } from './graduation.ts';
import type { PlaceAction } from './lifecycle.ts';
import type { Cohort } from './model.ts';
import { rulesOf } from './programmes/index.ts';

/** What gates are judged by. */
export interface AtGate {
  cohort: Cohort;
  milestones: readonly Milestone[];
  record: StartupRecord;
}

type Gate = (at: AtGate) => Shortfall[];

const open: Gate = () => [];

const gates: Record<PlaceAction, Gate> = {
  begin: ({ cohort }) => (cohort.status === 'running' ? [] : [{ code: 'cohort-not-running' }]),
  incubate: ({ milestones }) =>
    milestones.some(({ isMandatory }) => isMandatory) ? [] : [{ code: 'no-milestones' }],
  graduate: ({ cohort, milestones, record }) => shortfallsOf(milestones, record, rulesOf(cohort)),
  extend: open,
  leave: open,
  fail: open,
};

/** What a step of a place still lacks; nothing where its gate is open. */
export const lackingFor = (action: PlaceAction, at: AtGate) => gates[action](at);

/** Steps that somebody will ask the reasons of. */
export const needsReason = (action: PlaceAction) =>
  action === 'extend' || action === 'leave' || action === 'fail';
