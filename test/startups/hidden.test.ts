import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#shared/routes.ts';
import { FieldGroup, type Audience, type Sharing } from '#shared/startups/sharing.ts';
import type { StartupView } from '#shared/startups/views.ts';
import { allOf, ask } from '../access/ask.ts';
import { cases } from '../access/cases/index.ts';
import { absent } from '../access/world.ts';
import { once } from '../given/applications.ts';
import { cast } from '../given/people.ts';
import { aStartup, figures } from '../given/startups.ts';
import { follow } from '../notices/streams.ts';
import { startService, type Service } from '../service.ts';

/** In every group something that stands nowhere else: a word, or an amount. */
const planted: Record<FieldGroup, readonly string[]> = {
  profile: ['Hoàng yến giới thiệu', 'yen-gioi-thieu.example'],
  team: ['Hoàng yến thành viên', 'Hoàng yến vai trò'],
  readiness: ['Hoàng yến minh chứng', 'yen-minh-chung.example'],
  metrics: ['731946285', '731946286', 'Hoàng yến gõ nhầm doanh thu'],
  rounds: ['Hoàng yến nhà đầu tư', '846291735'],
  property: ['Hoàng yến nhãn hiệu', 'HY-2026-77'],
  support: ['Hoàng yến hỗ trợ', '592738461'],
};
const canaries = Object.values(planted).flat();

let service: Service;
let stopFollowing: () => Promise<void>;
let startup: StartupView;
beforeAll(async () => {
  service = await startService();
  await cast(service);
  stopFollowing = follow(service);
  service.clock.set('2026-11-22T03:00:00.000Z');
  startup = await plant();
}, 120_000);
afterAll(async () => {
  await stopFollowing();
  await service.stop();
});

/** A startup of Hạnh's, with a canary in every group and in its history. */
const plant = async () => {
  const hanh = service.as('hanh');
  const { id: startupId } = await hanh.registerStartup(
    aStartup({
      kind: 'group',
      name: 'Hoàng yến giới thiệu',
      website: 'https://yen-gioi-thieu.example',
      team: [{ name: 'Hoàng yến thành viên', role: 'Hoàng yến vai trò', isFounder: true }],
    }),
    once(),
  );
  const told = { startupId, period: '2026-10' };
  const wrong = figures({ revenue: 731_946_285 });
  await hanh.tellFigures({ ...told, version: 0, figures: wrong });
  const reason = 'Hoàng yến gõ nhầm doanh thu';
  const right = figures({ revenue: 731_946_286 });
  await hanh.tellFigures({ ...told, version: 1, figures: right, reason });
  const on = '2026-10-01';
  const evidence = 'Hoàng yến minh chứng, có biên bản.';
  const link = 'https://yen-minh-chung.example';
  await hanh.markReadiness({ startupId, scale: 'trl', level: 4, on, evidence, link }, once());
  const round = {
    name: 'Hạt giống',
    instrument: 'equity',
    investor: 'Hoàng yến nhà đầu tư',
  } as const;
  const money = { committed: 846_291_735, disbursed: 0 };
  await hanh.recordRound({ startupId, ...round, ...money, on }, once());
  const mark = { kind: 'trademark', title: 'Hoàng yến nhãn hiệu', status: 'filed' } as const;
  await hanh.recordProperty({ startupId, ...mark, number: 'HY-2026-77', on }, once());
  const support = { group: 'advice', provider: 'Hoàng yến hỗ trợ', what: 'Tư vấn' } as const;
  await hanh.recordSupport({ startupId, ...support, value: 592_738_461, on }, once());
  return hanh.getStartup({ startupId });
};

const nobody = (): Sharing => {
  const hidden = { mentors: false, public: false };
  return {
    profile: hidden,
    team: hidden,
    readiness: hidden,
    metrics: hidden,
    rounds: hidden,
    property: hidden,
    support: hidden,
  };
};
const share = async (sharing: Sharing) => {
  const hanh = service.as('hanh');
  const { version } = await hanh.getStartup({ startupId: startup.id });
  await hanh.shareStartup({ startupId: startup.id, version, sharing });
};
/** The introduction and one group more, shown to one audience. */
const only = (group: FieldGroup, audience: Audience): Sharing => {
  const all = nobody();
  const shown = { ...all.profile, [audience]: true };
  return { ...all, profile: shown, [group]: shown };
};
const of = (text: string) => canaries.filter((canary) => text.includes(canary));

describe('what founders hold back', () => {
  it('is in no answer of the whole service to a mentor, a rival or the public, nor in any refusal', async () => {
    await share(nobody());
    const ids = { ...absent(), startupId: startup.id };
    const names = Object.keys(cases).filter((name): name is keyof typeof routes => name in routes);
    const readers = [undefined, 'nam', 'minh'] as const;
    const asked = names.flatMap((name) => readers.map((who) => ({ name, who })));
    const found = await allOf(asked, async ({ name, who }) => {
      const answer = await ask(service, who, routes[name], cases[name].input(ids));
      return of(JSON.stringify(answer)).map(
        (canary) => `${name} as ${who ?? 'anybody'}: ${canary}`,
      );
    });
    expect(found.flat()).toEqual([]);
  });

  it.each(FieldGroup.options)(
    'but for %s is hidden from a mentor who is shown that',
    async (group) => {
      await share(only(group, 'mentors'));
      const shown = new Set([...planted.profile, ...planted[group]]);
      const answer = JSON.stringify(await service.as('nam').getStartup({ startupId: startup.id }));
      expect(of(answer)).toEqual(canaries.filter((canary) => shown.has(canary)));
    },
  );

  it.each(FieldGroup.options)(
    'but for %s is hidden in what the public would see',
    async (group) => {
      await share(only(group, 'public'));
      const hanh = service.as('hanh');
      const shown = new Set([...planted.profile, ...planted[group]]);
      const preview = await hanh.getStartup({ startupId: startup.id, as: 'public' });
      expect(of(JSON.stringify(preview))).toEqual(canaries.filter((canary) => shown.has(canary)));
      const mentor = ask(service, 'nam', routes.getStartup, { startupId: startup.id });
      expect(await mentor).toMatchObject({ status: 404 });
    },
  );
});
