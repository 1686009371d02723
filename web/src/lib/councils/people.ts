import { z } from 'zod';
import type { ApplicationLine } from '#shared/applications/routes.ts';
import type { ExpertLine } from '#shared/organisations/routes.ts';
import type { Organisation } from '#shared/organisations/model.ts';
import { isOfHost } from '#shared/reviews/interests.ts';
import type { Api } from '#lib/server/api.ts';

type Expert = z.infer<typeof ExpertLine>;
type Role = 'expert' | 'secretary';

/** Everybody who holds the role. */
export const holdersOf = async (api: Api, role: Role): Promise<Expert[]> => {
  const all: Expert[] = [];
  let after: string | undefined;
  do {
    const page = await api.listExperts({ role, after });
    all.push(...page.items);
    after = page.after;
  } while (after && all.length < 1_000);
  return all;
};

/** The organisations behind some applications, each once. */
export const hostsOf = (api: Api, lines: readonly ApplicationLine[]) => {
  const ids = [...new Set(lines.map(({ organisationId }) => organisationId))];
  return Promise.all(ids.map((organisationId) => api.getOrganisation({ organisationId })));
};

const judges = (expert: Expert, { id, taxCode, members }: Organisation) => {
  const memberships = members
    .filter(({ personId }) => personId === expert.id)
    .map(({ as }) => ({ organisationId: id, as }));
  const host = { organisationId: id, organisationTaxCode: taxCode };
  return !isOfHost(host, { memberships }, expert.employer?.taxCode);
};

/** Experts by where they work, each with the hosts they may not judge. */
export const byEmployer = (experts: readonly Expert[], hosts: readonly Organisation[]) => {
  const employers = new Map<string, { name: string | undefined; experts: Expert[] }>();
  for (const expert of experts) {
    const { taxCode, name } = expert.employer ?? {};
    const key = taxCode ?? name ?? '';
    const group = employers.get(key) ?? { name, experts: [] };
    employers.set(key, { ...group, experts: [...group.experts, expert] });
  }
  return [...employers].map(([key, group]) => ({
    key,
    name: group.name,
    experts: group.experts.map((expert) => ({
      ...expert,
      barredFrom: hosts.filter((host) => !judges(expert, host)).map(({ name }) => name),
    })),
  }));
};
export type EmployerGroup = ReturnType<typeof byEmployer>[number];

/** Names by what a finding calls people and employers. */
export const namesIn = (experts: readonly Expert[]) =>
  new Map(
    experts.flatMap(({ id, name, employer }): [string, string][] => [
      [id, name],
      ...(employer?.taxCode ? [[employer.taxCode, employer.name] satisfies [string, string]] : []),
    ]),
  );
