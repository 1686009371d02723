import { describe, expect, it } from 'vitest';
import { prod } from './stages.ts';
import { deployedAs, type Statement } from './statements.ts';
import { ownFunctions } from './template.ts';

// Logical ids end in a hash of their place; without it the text reads as the code does. Which indexes there are is
// held to contexts.ts elsewhere.
const readable = (resource: string) =>
  resource.replace(/[0-9A-F]{8}(?=[.>])/g, '').replace(/(\/index)\/.*/, '$1/…');

const indented = (word: string, values: readonly string[]) =>
  `    ${word} ${[...new Set(values)].join(`\n    ${' '.repeat(word.length)} `)}`;

const textOf = ({ Effect, Action, Resource, Condition }: Statement) =>
  [
    `  ${Effect.toLowerCase()} ${Action.join(' ')}`,
    indented('on', Resource.map(readable)),
    ...(Condition ? [indented('if', [JSON.stringify(Condition)])] : []),
  ].join('\n');

const policiesOf = (name: string) =>
  [name, ...deployedAs(prod.portal, name).statements.map(textOf)].join('\n');

describe('the policies of the functions', () => {
  it('are read as text by whoever reviews a change', async () => {
    const names = ownFunctions(prod.portal).map(({ name }) => name);
    const text = names.sort().map(policiesOf).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('policies.txt');
  });
});
