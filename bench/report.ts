import { createRequire } from 'node:module';
import { availableParallelism, cpus, totalmem } from 'node:os';
import * as z from 'zod';
import type { Part } from './part.ts';

const Package = z.object({ version: z.string() });

/** What the numbers depend on: never where or whose the machine is. */
export const machine = () => {
  const engine = `@dynoxide/${process.platform}-${process.arch}`;
  const { version } = Package.parse(createRequire(import.meta.url)(`${engine}/package.json`));
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
    `${memory} GiB of memory`,
    `Node ${process.version}`,
    `${engine} ${version}`,
  ].join(' · ');
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const tableOf = ([heading = [], ...rows]: Part['table']) =>
  [row(heading), row(heading.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(row)].join(
    '\n',
  );

const aimOf = ({ aim, found, met, why = '' }: Part['aims'][number]) =>
  met ? `- **met** · ${aim}: ${found}` : `- **not met** · ${aim}: ${found}. ${why}`.trim();

const sectionOf = ({ title, table, aims, notes }: Part) =>
  [`## ${title}`, tableOf(table), aims.map(aimOf).join('\n'), ...notes].join('\n\n');

/** The whole of docs/performance.md. */
export const reportOf = (parts: readonly Part[], day: string) =>
  [
    '# How fast it is',
    `Written whole by \`npm run bench\` on ${day}; nobody edits it. What counts is ratios within one run: another machine has other milliseconds.`,
    machine(),
    ...parts.map(sectionOf),
    '',
  ].join('\n\n');
