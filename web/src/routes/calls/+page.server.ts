import type { Role } from '#shared/identity/roles.ts';
import type { PageServerLoad } from './$types';

/** Who sees the department's own list of calls, with what is being prepared. */
const office: readonly Role[] = ['officer', 'approver', 'auditor'];

export const load: PageServerLoad = async ({ locals, url }) => {
  const phase =
    url.searchParams.get('phase') === 'closed' ? ('closed' as const) : ('open' as const);
  const after = url.searchParams.get('after') ?? undefined;
  const me = locals.token ? await locals.me().catch(() => undefined) : undefined;
  return {
    phase,
    calls: await locals.api.listCalls({ phase, after }),
    isOffice: me?.person?.roles.some((role) => office.includes(role)) ?? false,
  };
};
