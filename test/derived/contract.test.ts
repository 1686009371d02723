import { expect, it } from 'vitest';
import { format } from 'prettier';
import { contexts } from '#functions/contexts.ts';
import { openapi } from '#shared/http/openapi.ts';

it('is published as it is (npm test -- -u after a change)', async () => {
  const routes = Object.fromEntries(
    Object.entries(contexts).map(([name, context]) => [name, context.routes]),
  );
  const description = openapi(
    {
      title: 'Vườn Ươm',
      version: '1',
      description:
        'From a published call to a decision: the API of the province’s innovation fund.',
    },
    routes,
  );
  await expect(await format(JSON.stringify(description), { parser: 'json' })).toMatchFileSnapshot(
    '../../docs/openapi.json',
  );
});
