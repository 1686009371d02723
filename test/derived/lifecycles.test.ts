import { describe, expect, it } from 'vitest';
import { lifecycles, type Drawn } from './drawn.ts';

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
