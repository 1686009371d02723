import { hasRole } from '#shared/identity/actor.ts';
import type { Remedy } from '#shared/incubation/monitoring.ts';
import type { ProjectLine } from '#shared/incubation/monitoring-routes.ts';
import { endOfDay } from '#shared/values/instant.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn } from '#words/index.ts';

const pageOf = (id: string) => `/incubation/monitoring/${id}`;

const sheetOf = (what: string, { applicationId, title, latest }: ProjectLine): Awaited[] =>
  latest ? [{ href: `${pageOf(applicationId)}/sheets/${latest.period}`, what, about: title }] : [];

const remedyOf = (what: string, remedy: Remedy): Awaited => ({
  href: `${pageOf(remedy.applicationId)}/remedies/${remedy.id}`,
  what,
  about: remedy.what,
  by: endOfDay(remedy.dueOn),
});

/** To a host its sheets and remedies; to who judges the sheets that were sent and remedies of their side. */
export const monitoringAwaiting = async ({ api, me, language }: App.Locals): Promise<Awaited[]> => {
  const { person } = await me();
  if (!person) return [];
  const say = wordsIn(language).monitoring.awaits;
  const side = hasRole(person, 'centre') ? 'centre' : 'department';
  const judges = hasRole(person, 'centre', 'officer');
  const [mine, all, open] = await Promise.all([
    person.memberships.length > 0 ? api.listMyFundedProjects({}) : undefined,
    judges ? api.listFundedProjects({}) : undefined,
    judges ? api.listOpenRemedies({}) : undefined,
  ]);
  const own = mine?.items ?? [];
  return [
    ...own
      .filter(({ latest }) => latest?.status === 'reporting')
      .flatMap((project) => sheetOf(say.report, project)),
    ...own.flatMap(({ remedies }) =>
      remedies
        .filter((remedy) => remedy.side === 'host' && remedy.status === 'open')
        .map((remedy) => remedyOf(say.remedy, remedy)),
    ),
    ...(all?.items ?? [])
      .filter(({ latest }) => latest?.status === 'reported')
      .flatMap((project) => sheetOf(say.judge, project)),
    ...(open?.items ?? [])
      .filter((remedy) => remedy.status === 'answered' || remedy.side === side)
      .map((remedy) => remedyOf(remedy.status === 'answered' ? say.review : say.remedy, remedy)),
  ];
};
