import { describe, expect, it } from 'vitest';
import { applicationLifecycle, applicationPassage } from '#shared/applications/lifecycle.ts';
import { ApplicationStatus } from '#shared/applications/model.ts';
import { callLifecycle } from '#shared/calls/lifecycle.ts';
import { CallStatus } from '#shared/calls/model.ts';
import { decisionLifecycle } from '#shared/decisions/lifecycle.ts';
import { DecisionStatus } from '#shared/decisions/model.ts';
import { councilLifecycle, reviewSteps } from '#shared/reviews/lifecycle.ts';
import { CouncilStatus, ReviewStatus } from '#shared/reviews/model.ts';

interface Arrow {
  from: readonly string[];
  to: string;
  by: readonly string[];
}
interface Drawn {
  name: string;
  statuses: readonly string[];
  steps: Record<string, Arrow>;
}

const lifecycles: Drawn[] = [
  { name: 'Call', statuses: CallStatus.options, steps: callLifecycle.steps },
  {
    name: 'Application',
    statuses: ApplicationStatus.options,
    steps: { ...applicationLifecycle.steps, ...applicationPassage },
  },
  { name: 'Council', statuses: CouncilStatus.options, steps: councilLifecycle.steps },
  { name: 'Review', statuses: ReviewStatus.options, steps: reviewSteps },
  { name: 'Decision', statuses: DecisionStatus.options, steps: decisionLifecycle.steps },
];

const arrows = ({ steps }: Drawn) =>
  Object.entries(steps).flatMap(([action, { from, to, by }]) =>
    from.map((status) => ({ status, to, words: `${action} (${by.join(', ')})` })),
  );

const drawn = (lifecycle: Drawn) => {
  const all = arrows(lifecycle);
  const left = new Set(all.filter(({ status, to }) => status !== to).map(({ status }) => status));
  return [
    `## ${lifecycle.name}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${String(lifecycle.statuses[0])}`,
    ...all.map(({ status, to, words }) => `  ${status} --> ${to}: ${words}`),
    ...lifecycle.statuses.filter((status) => !left.has(status)).map((end) => `  ${end} --> [*]`),
    '```',
    '',
  ].join('\n');
};

describe('the lifecycles', () => {
  it('are drawn as they are (npm test -- -u after a change)', async () => {
    const page = `# Lifecycles\n\nWritten by the tests from \`shared/*/lifecycle.ts\`.\n\n${lifecycles.map(drawn).join('\n')}`;
    await expect(page).toMatchFileSnapshot('../../docs/lifecycles.md');
  });

  it.each(lifecycles)('$name: every status can be reached', (lifecycle) => {
    const reached = new Set([lifecycle.statuses[0], ...arrows(lifecycle).map(({ to }) => to)]);
    expect(lifecycle.statuses.filter((status) => !reached.has(status))).toEqual([]);
  });
});
