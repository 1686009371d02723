import { afterAll, beforeAll, it } from 'vitest';
import { once } from '../given/applications.ts';
import { cast } from '../given/people.ts';
import { aStartup, figures } from '../given/startups.ts';
import { aRunningCohort, aGoal, directly } from '../given/incubation.ts';
import { aSittingCouncil } from '../given/reviews.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
const at: Record<string, string> = {};
beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  const people = await cast(service);
  const { mamXanh } = people;
  await portal.moveTo('2026-05-04T03:00:00.000Z');
  const sitting = await aSittingCouncil({ service, cast: people, hosts: [['lan', mamXanh], ['minh', people.rival]] });
  await portal.moveTo('2026-08-24T03:00:00.000Z');
  const cohort = await aRunningCohort(service, { callId: sitting.call.id, kpis: [{ figure: 'payingCustomers', target: 50 }, { figure: 'revenue', target: 100000000 }] });
  at.cohort = cohort.id;
  const linh = service.as('linh');
  const names = ['Mầm Xanh', 'Nắng Mới', 'Lúa Chịu Mặn', 'Bếp Sạch Quê Nhà', 'Cà Phê Đất Đỏ', 'Trạm Quan Trắc Nước', 'Học Toán Cùng Bé'];
  const who = ['lan', 'minh', 'hanh', 'ngoc', 'hoa', 'khanh', 'binh'] as const;
  const ids: string[] = [];
  for (const [n, name] of names.entries()) {
    const s = await service.as(who[n]!).registerStartup({ ...aStartup({ name, kind: n ? 'group' : 'company' }), ...(n === 0 && { organisationId: mamXanh }) }, once());
    if (n === 0) at.startup = s.id;
    const p = await linh.admitStartup({ cohortId: cohort.id, startupId: s.id, reason: directly, on: '2026-08-24', needs: ['business', 'law'] });
    ids.push(p.id);
    if (n === 6) continue;
    let q = await linh.movePlace({ placeId: p.id, version: p.version, action: 'begin', on: '2026-08-24' });
    const m = await linh.setMilestone({ placeId: p.id, ...aGoal({ dueOn: n % 2 ? '2026-11-01' : '2027-01-15', owner: 'Trần Thị Lan' }) }, once());
    await linh.setMilestone({ placeId: p.id, ...aGoal({ title: 'Ký hợp đồng với hợp tác xã đầu tiên', dueOn: '2027-03-01', isMandatory: false }) }, once());
    if (n < 4) q = await linh.movePlace({ placeId: p.id, version: q.version, action: 'incubate', on: '2026-08-24' });
    if (n === 0) { at.place = p.id; at.milestone = m.id; }
    if (n === 3) await linh.movePlace({ placeId: p.id, version: q.version, action: 'leave', on: '2026-08-24', reason: 'Nhóm chuyển sang việc khác, không tiếp tục.' });
  }
  await linh.makeSlot({ cohortId: cohort.id, applicationId: sitting.applications[0]!.id, kind: 'pitch', startsAt: '2026-12-01T02:00:00.000Z', minutes: 20, where: 'Phòng họp 2, Trung tâm Đổi mới sáng tạo' });
  await service.as('lan').raiseBlocker({ placeId: ids[0]!, what: 'Chưa có giấy phép dùng tần số cho trạm đo.', owner: 'Đỗ Anh Tuấn' }, once());
  await portal.moveTo('2026-09-10T03:00:00.000Z');
  await service.as('lan').tellFigures({ startupId: at.startup!, period: '2026-08', version: 0, figures: figures() });
  await service.as('lan').deliverMilestone({ placeId: ids[0]!, milestoneId: at.milestone!, version: 1, evidence: 'Mười hai hộ ở hai xã đã dùng thử hết vụ; biên bản có chữ ký từng hộ.', link: 'https://mamxanh.example/bb.pdf' });
  await service.as('linh').commentMilestone({ placeId: ids[0]!, milestoneId: at.milestone!, text: 'Rất tốt. Nên bổ sung ảnh.' }, once());
  await portal.moveTo('2026-11-23T03:00:00.000Z');
  for (const n of [0, 1, 2]) await service.as(who[n]!).checkIn({ placeId: ids[n]!, week: '2026-11-16', version: 0, done: 'Lắp xong ba điểm đo ở hợp tác xã, tập huấn cho năm hộ.', next: 'Lắp thêm hai điểm, lấy ý kiến người dùng.', inTheWay: n ? '' : 'Chờ giấy phép tần số.' });
}, 120000);
afterAll(() => portal.stop());
it('shots', async () => {
  for (const [lang, dark] of [['vi', false], ['ar', true]] as const)
    for (const [w, h] of [[390, 844], [1280, 900]] as const) {
      const visitor = { language: lang, viewport: { width: w, height: h }, colorScheme: dark ? 'dark' : 'light' } as const;
      const linh = await portal.as('linh', '/', visitor);
      const lan = await portal.as('lan', '/', visitor);
      const shot = async (page: typeof linh, path: string, name: string) => { await page.goto(path); await page.screenshot({ path: `/tmp/incshots/${name}-${lang}-${w}.png`, fullPage: true }); };
      await shot(linh, '/', 'home');
      await shot(linh, '/incubation', 'list');
      await shot(linh, `/incubation/cohorts/${at.cohort}`, 'board');
      await shot(linh, `/incubation/places/${at.place}`, 'place');
      await shot(linh, `/incubation/places/${at.place}/milestones/${at.milestone}`, 'milestone');
      await shot(linh, `/incubation/cohorts/${at.cohort}/edit`, 'edit');
      await shot(linh, `/incubation/cohorts/${at.cohort}/admit`, 'admit');
      await shot(lan, `/incubation/places/${at.place}/check-in`, 'checkin');
      await shot(lan, '/', 'homelan');
      await shot(lan, '/incubation', 'mine');
      await shot(linh, `/incubation/cohorts/${at.cohort}/schedule`, 'schedule');
      await shot(linh, `/incubation/places/${at.place}/move/leave`, 'leave');
    }
}, 120000);
