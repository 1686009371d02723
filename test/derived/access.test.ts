import { expect, it } from 'vitest';
import { contexts } from '#functions/contexts.ts';
import { Role } from '#shared/identity/roles.ts';
import type { Route } from '#shared/http/route.ts';
import { lifecycles } from './drawn.ts';

const columns = ['anybody', 'signed in', ...Role.options];

const cells = ({ access }: Route) =>
  columns.map((column) => {
    if (access === 'public') return '●';
    if (access === 'signed-in') return column === 'anybody' ? '' : '○';
    return access.some((role) => role === column) ? '○' : '';
  });

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** What a person may do to a record is one more question than what they may call: at which stage, related how. */
const steps = lifecycles.flatMap(({ name, steps: all }) =>
  Object.entries(all).map(([step, { from, to, by }]) =>
    row([name, step, from.join(', '), to, by.join(', ')]),
  ),
);

it('is written down as the contract and the lifecycles have it (npm test -- -u after a change)', async () => {
  const tables = Object.entries(contexts).map(([name, { routes }]) =>
    [
      `## ${name}`,
      '',
      row(['operation', 'route', ...columns]),
      row(['---', '---', ...columns.map(() => ':-:')]),
      ...Object.entries<Route>(routes).map(([operation, route]) =>
        row([operation, `\`${route.key}\``, ...cells(route)]),
      ),
      '',
    ].join('\n'),
  );
  const page = [
    '# Who may call what',
    '',
    'Written by the tests from the contracts and the lifecycles. ● anybody; ○ this kind of person, and then',
    'only for what they are related to: the last table says which relation, and which stage, a step asks for.',
    '',
    ...tables,
    '## What is done to a record, at which stage, by whom',
    '',
    row(['record', 'step', 'from', 'to', 'by who is to it']),
    row(['---', '---', '---', '---', '---']),
    ...steps,
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/access.md');
});
