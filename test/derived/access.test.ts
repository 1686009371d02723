import { expect, it } from 'vitest';
import { contexts } from '#functions/contexts.ts';
import { Role } from '#shared/identity/roles.ts';
import type { Route } from '#shared/http/route.ts';

const columns = ['anybody', 'signed in', ...Role.options];

const cells = ({ access }: Route) =>
  columns.map((column) => {
    if (access === 'public') return '●';
    if (access === 'signed-in') return column === 'anybody' ? '' : '○';
    return access.some((role) => role === column) ? '○' : '';
  });

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

it('is written down as the contract has it (npm test -- -u after a change)', async () => {
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
    'Written by the tests from the contracts. ● anybody; ○ this kind of person, and then only for what',
    'they are related to: the lifecycles in `lifecycles.md` say which relation a step asks for.',
    '',
    ...tables,
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/access.md');
});
