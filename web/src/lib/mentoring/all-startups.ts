import type { SupportEvent } from '#shared/incubation/support-event.ts';
import type { Api } from '#lib/server/api.ts';

const MOST_PAGES = 8;

const withStatus = async (api: Api, status: 'active' | 'pivot') => {
  const names: { id: string; name: string }[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await api.listStartups({ status, after });
    names.push(...page.items.map(({ id, name }) => ({ id, name })));
    after = page.after;
    if (!after) break;
  }
  return names;
};

/** Startups at work, by name, for the centre to tick who took part; one ticked before stays to be seen. */
export const allStartups = async (api: Api, kept: SupportEvent['beneficiaries'] = []) => {
  const known = (await Promise.all([withStatus(api, 'active'), withStatus(api, 'pivot')])).flat();
  const missing = kept.filter((id) => !known.some((one) => one.id === id));
  const others = await Promise.all(
    missing.map(async (startupId) => {
      const { id, name } = await api.getStartup({ startupId });
      return { id, name };
    }),
  );
  return [...known, ...others].toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
};
