import * as z from 'zod';
import { facets } from '#shared/register/facets.ts';

const shape = {
  q: z.string().trim().min(1).max(200).optional(),
  kind: facets.kind.optional(),
  field: facets.field.optional(),
  commune: facets.commune.optional(),
  year: facets.year.optional(),
  status: facets.status.optional(),
  sort: z.enum(['newest', 'amount']).optional(),
  page: z.coerce.number().int().min(1).max(9_999).optional(),
};
const Asked = z.object({
  q: shape.q.catch(undefined),
  kind: shape.kind.catch(undefined),
  field: shape.field.catch(undefined),
  commune: shape.commune.catch(undefined),
  year: shape.year.catch(undefined),
  status: shape.status.catch(undefined),
  sort: shape.sort.catch(undefined),
  page: shape.page.catch(undefined),
});
export type Asked = z.infer<typeof Asked>;

/** What an address asks of the register; what it asks wrongly it does not ask. */
export const askedIn = ({ searchParams }: URL): Asked =>
  Asked.parse(Object.fromEntries(searchParams));
