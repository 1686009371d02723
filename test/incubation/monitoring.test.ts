import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationId } from '#shared/applications/model.ts';
import { promisedIn } from '#shared/incubation/promises.ts';
import { cast, type Cast } from '../given/people.ts';
import { anApprovedDecision } from '../given/reviews.ts';
import type { Name } from '../people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { once } from '../given/applications.ts';

let service: Service;
let given: Cast;
let applicationId: ApplicationId;
beforeAll(async () => {
  service = await startService();
  given = await cast(service);
  const { decision } = await anApprovedDecision({ service, cast: given });
  applicationId = decision.applicationId;
  service.clock.set('2027-07-02T03:00:00.000Z');
});
afterAll(() => service.stop());

const period = '2027-H1';
const read = (name: Name = 'linh') => service.as(name).getFundedProject({ applicationId });
const sheetNow = async (name: Name = 'lan') => {
  const [sheet] = (await read(name)).sheets;
  if (!sheet) throw new Error('No sheet was opened.');
  return sheet;
};

describe('a funded project', () => {
  it('has promised what its form names, before anybody wrote of it', async () => {
    const { promised, version, sheets } = await read();
    expect(version).toBe(0);
    expect(sheets).toEqual([]);
    expect(promised[0]?.name).toBe('20 nhóm hoàn thành chương trình');
    expect(promised[0]?.requirement).toContain('khả dụng tối thiểu');
  });

  it('is there for its host and who oversees, and for nobody else', async () => {
    for (const name of ['lan', 'tuan', 'linh', 'dung', 'son', 'kien'] as const)
      expect((await read(name)).applicationId).toBe(applicationId);
    for (const name of ['minh', 'nam', 'hoa', 'ngoc', 'vy'] as const)
      expect(await refusal(read(name))).toBe('not-found');
    const { items } = await service.as('tuan').listMyFundedProjects({});
    expect(items).toMatchObject([{ applicationId, remedies: [] }]);
    expect((await service.as('linh').listFundedProjects({})).items).toHaveLength(1);
  });

  it('is held to other promises by the centre, never by its host', async () => {
    const promised = [
      { name: 'Nền tảng kết nối', quantity: '01', requirement: 'Chạy ổn định 99% thời gian' },
      { name: 'Khóa huấn luyện', quantity: '06 khóa', requirement: 'Ít nhất 20 học viên mỗi khóa' },
    ];
    const set = (name: Name) =>
      service.as(name).setPromises({ applicationId, version: 0, promised });
    expect(await refusal(set('lan'))).toBe('not-allowed');
    expect((await set('linh')).promised).toEqual(promised);
    expect(await refusal(set('dung'))).toBe('changed-meanwhile');
  });
});

describe('a monitoring sheet', () => {
  const products = [
    {
      obtained: '01',
      evidence: 'Biên bản nghiệm thu kỹ thuật',
      link: 'https://mamxanh.example/bb',
    },
    { obtained: '02 khóa', evidence: 'Danh sách học viên có chữ ký' },
  ];
  const told = {
    progress: 35,
    done: 'Hoàn thành nền tảng, mở hai trong sáu khóa.',
    difficulties: 'Thiếu giảng viên về thị trường xuất khẩu.',
    products,
  };
  const report = async (isFinal: boolean, name: Name = 'lan', more = {}) => {
    const { version } = await sheetNow();
    return service.as(name).reportProgress({
      ...{ applicationId, period, version, ...told, isFinal },
      ...more,
    });
  };

  it('is opened once a period, with what the plan says', async () => {
    const open = (name: Name) => service.as(name).openSheet({ applicationId, period, planned: 50 });
    expect(await refusal(open('kien'))).toBe('not-allowed');
    const { sheets } = await open('linh');
    expect(sheets).toMatchObject([{ period, planned: 50, status: 'reporting' }]);
    expect(await refusal(open('lan'))).toBe('out-of-turn');
  });

  it('is filled in by its host alone, an answer a product, and sent', async () => {
    expect(await refusal(report(false, 'linh'))).toBe('not-allowed');
    const short = await refused(report(false, 'lan', { products: products.slice(1) }));
    expect(short.fields).toMatchObject([{ field: 'products', code: 'too-few' }]);
    const link = 'javascript:alert(1)';
    const bent = await refused(
      report(false, 'lan', { products: products.map((one) => ({ ...one, link })) }),
    );
    expect(bent.fields?.[0]).toMatchObject({ field: 'products.0.link' });
    await report(false, 'tuan');
    await report(true);
    expect(await sheetNow()).toMatchObject({ status: 'reported', progress: 35 });
    expect(await refusal(report(false))).toBe('out-of-turn');
  });

  it('is given back with what it lacks, and judged by quantity and quality apart', async () => {
    const giveBack = async (name: Name) => {
      const { version } = await sheetNow();
      const reason = 'Cần đính kèm danh sách học viên của khóa thứ hai.';
      return service.as(name).giveSheetBack({ applicationId, period, version, reason });
    };
    expect(await refusal(giveBack('lan'))).toBe('not-allowed');
    await giveBack('dung');
    await report(true);
    const judge = async (name: Name) => {
      const { version } = await sheetNow();
      return service.as(name).judgeSheet({
        ...{ applicationId, period, version, standing: 'behind' },
        weaknesses: 'Chậm 15 điểm phần trăm so với kế hoạch.',
        bottlenecks: 'Chưa ký được hợp đồng với giảng viên.',
        marks: [
          { quantity: 'met', quality: 'met' },
          { quantity: 'partly', quality: 'notDue' },
        ],
      });
    };
    expect(await refusal(judge('tuan'))).toBe('not-allowed');
    const { sheets } = await judge('linh');
    expect(sheets[0]).toMatchObject({ status: 'judged', standing: 'behind', actions: [] });
    expect(sheets[0]?.products[1]).toMatchObject({
      quantity: '06 khóa',
      obtained: '02 khóa',
      marks: { quantity: 'partly' },
    });
    expect(sheets[0]).not.toHaveProperty('returnedFor');
  });

  it('keeps what it held the project to when promises change later', async () => {
    const promised = [{ name: 'Nền tảng', quantity: '02', requirement: '' }];
    await service.as('dung').setPromises({ applicationId, version: 1, promised });
    const again = await service
      .as('lan')
      .openSheet({ applicationId, period: '2027-H2', planned: 80 });
    expect(again.sheets.map((sheet) => [sheet.period, sheet.products.length])).toEqual([
      ['2027-H2', 1],
      [period, 2],
    ]);
    const { items } = await service.as('kien').listMonitoringHistory({ applicationId });
    expect(items.map(({ type }) => type)).toContain('sheetGivenBack');
  });
});

describe('a remedy', () => {
  const propose = (name: Name, what: string) =>
    service.as(name).proposeRemedy(
      {
        ...{ applicationId, what, side: 'host', owner: 'Trần Thị Lan', dueOn: '2027-08-15' },
        cause: 'Chưa có giảng viên',
      },
      once(),
    );

  it('is proposed by who judges, answered by the host, closed by who judges', async () => {
    expect(await refusal(propose('lan', 'Tự gia hạn thêm ba tháng.'))).toBe('not-allowed');
    const { id: remedyId } = await propose('linh', 'Ký hợp đồng với hai giảng viên của Trung tâm.');
    service.clock.set('2027-07-09T03:00:00.000Z');
    await propose('dung', 'Báo cáo lịch mở bốn khóa còn lại.');
    const { items } = await service.as('kien').listOpenRemedies({});
    expect(items.map(({ proposedAt }) => proposedAt.slice(0, 10))).toEqual([
      '2027-07-02',
      '2027-07-09',
    ]);
    const one = { applicationId, remedyId };
    const answer = 'Đã ký hai hợp đồng ngày 05/8.';
    const answered = await service.as('lan').answerRemedy({ ...one, version: 1, answer });
    expect(answered).toMatchObject({ status: 'answered', answer });
    const close = (name: Name, version = 2) =>
      service.as(name).closeRemedy({ ...one, version, isDone: true, result: 'Đã xem hợp đồng.' });
    expect(await refusal(close('lan'))).toBe('not-allowed');
    expect(await refusal(close('dung', 1))).toBe('changed-meanwhile');
    expect(await close('dung')).toMatchObject({ status: 'closed', isDone: true });
    expect((await service.as('linh').listOpenRemedies({})).items).toHaveLength(1);
  });
});

describe('promises in an application', () => {
  it('are read where the form asks for them, and are none where it does not', () => {
    const answers = {
      products: {
        list: [{ name: ' Giống\nlúa ', quality: 'Chịu mặn 6‰', quantity: '02 giống' }, { name: 7 }],
      },
    };
    expect(promisedIn('tt20-b1-1-b1-2a@1', answers)).toEqual([
      { name: 'Giống lúa', quantity: '02 giống', requirement: 'Chịu mặn 6‰' },
    ]);
    expect(promisedIn('nd268-i1-i5@1', { contents: { activities: 'none' } })).toEqual([]);
    expect(promisedIn('imported@1', answers)).toEqual([]);
  });
});
