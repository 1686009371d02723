import { createHash, createHmac } from 'node:crypto';
import type { Actor } from '#shared/identity/actor.ts';
import type { Route } from '#shared/http/route.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { EXPIRES } from '../storage/shape.ts';
import type { Table } from '../storage/table.ts';
import * as z from 'zod';

const DAYS_KEPT = 30;
// Nested: the names of its parts are keys of indexes in some tables.
const Kept = z.object({
  asked: z.string(),
  answer: z.object({ status: z.int(), body: z.string() }),
});
const Key = z.string().regex(/^[\x21-\x7e]{16,100}$/);

/**
 * The first answer to an idempotency key, kept with the effect and replayed byte for byte. The key itself is
 * not kept and seals what was asked: who reads the table cannot try contents against it, such as ballots.
 */
export const onceOnly = (table: Table, route: Route, actor: Actor, key: string, input: object) => {
  if (!Key.safeParse(key).success) throw refuse('key-missing');
  const pk = `once#${actor.id}#${createHash('sha256').update(key).digest('hex')}`;
  const asked = createHmac('sha256', key)
    .update(route.key + JSON.stringify(input))
    .digest('hex');

  return {
    /** The answer given before, if there was one. The same key for something else is refused. */
    answer: async () => {
      const found = await table.get(pk, 'answer');
      if (!found) return undefined;
      const kept = Kept.parse(found);
      if (kept.asked !== asked) throw refuse('key-reused');
      return kept.answer;
    },

    keep:
      (now: number) =>
      (output: unknown): Write[] => [
        table.fresh(
          {
            pk,
            sk: 'answer',
            asked,
            answer: { status: route.status, body: JSON.stringify(route.output.parse(output)) },
            [EXPIRES]: Math.floor(now / 1000) + DAYS_KEPT * 86_400,
          },
          refuse('in-flight'),
        ),
      ],
  };
};
