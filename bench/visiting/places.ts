import type { Portal } from '../../test/journeys/portal.ts';
import { aCompleteDraft } from '../../test/given/applications.ts';
import { anOpenCall } from '../../test/given/calls.ts';
import { cast, type Known } from '../../test/given/people.ts';
import { anInformedCouncil, declareNone, only } from '../../test/given/reviews.ts';

/** A page that somebody opens for the first time. */
export interface Place {
  name: string;
  path: string;
  /** Who is signed in; nobody on public pages. */
  as?: Known;
}

const CALLS = 12;

/** A portal with a page of calls, a draft that is filled in, and a dossier to judge: what pages are heavy with. */
export const places = async ({ service, moveTo }: Portal): Promise<Place[]> => {
  const people = await cast(service);
  const world = {
    ...{ service, cast: people, hosts: [['hanh', people.institute]] as const },
    pack: 'tt20-selection-applied',
  };
  const { council } = await anInformedCouncil(world);
  await declareNone({ ...world, seating: { hoa: 'chair' } });
  for (let code = 2; code < CALLS; code += 1)
    await anOpenCall(service, { code: `TB-${String(code).padStart(2, '0')}/2026` });
  const call = await anOpenCall(service, { code: 'TB-01/2026' });
  const draft = await aCompleteDraft(service, 'lan', people.mamXanh, call);
  await moveTo(new Date(service.clock.now()).toISOString());

  const sections = (await service.as('lan').getApplication({ applicationId: draft.id })).sections;
  return [
    { name: 'the calls', path: '/calls' },
    { name: 'a call', path: `/calls/${call.id}` },
    ...sections.map(({ key }): Place => ({
      name: 'a draft’s section',
      path: `/applications/${draft.id}/sections/${key}`,
      as: 'lan',
    })),
    { name: 'the review page', path: `/reviews/${only(council.reviews).id}`, as: 'hoa' },
  ];
};
