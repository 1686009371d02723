import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CallId } from '#shared/calls/model.ts';
import { DecisionId } from '#shared/decisions/model.ts';
import { OrganisationId } from '#shared/identity/actor.ts';
import { cell } from '#shared/register/csv.ts';
import type { AwardEntry, CallEntry, Entry } from '#shared/register/entry.ts';
import { asCsvFile, asJsonFile, everyGrant, type Listing } from '#shared/register/export.ts';
import { dong } from '#shared/values/dong.ts';
import { Instant } from '#shared/values/instant.ts';

const at = Instant.parse('2026-11-22T02:00:00.000Z');
const hex = (number: number) => number.toString(16).padStart(32, '0');
const call: CallEntry = {
  kind: 'call',
  id: CallId.parse(`call_${hex(1)}`),
  code: 'TB-07/2026',
  title: { vi: 'Hỗ trợ khởi nghiệp sáng tạo' },
  field: 'innovation',
  status: 'settled',
  opensAt: at,
  closesAt: at,
  budget: dong(9_000_000_000),
};
const award = (number: number, more: Partial<AwardEntry> = {}): AwardEntry => ({
  kind: 'award',
  id: DecisionId.parse(`dec_${hex(number)}`),
  callId: call.id,
  title: `Nuôi cấy mô lan Hồ Điệp số ${number}`,
  recipient: {
    id: OrganisationId.parse(`org_${hex(number)}`),
    kind: 'enterprise',
    name: 'Công ty Mầm Xanh',
    commune: '09199',
  },
  field: 'innovation',
  amount: dong(250_000_000),
  months: 18,
  decisionNumber: '25/QĐ-UBND',
  decidedAt: at,
  ...more,
});

/** The API as an export asks it, two entries a page. */
const apiWith = (entries: readonly Entry[]): Listing => ({
  listEntries: ({ kind, year, page = 1 }) => {
    const of = entries.filter((one) => one.kind === kind && (!year || kind === 'award'));
    return Promise.resolve({
      edition: { number: 7, at },
      publisher: 'H05.16',
      pages: Math.max(1, Math.ceil(of.length / 2)),
      items: of.slice((Number(page) - 1) * 2, Number(page) * 2),
    });
  },
});
const who = { name: 'Sở Khoa học và Công nghệ', portal: 'https://vuon-uom.example.vn' };
const grantsOf = (...entries: readonly Entry[]) => everyGrant(apiWith(entries), who);

const schema = (name: string) => {
  const text = readFileSync(new URL(`standard/${name}.json`, import.meta.url), 'utf8');
  // It names its dialect by an address that is no dialect’s: http for https.
  const { $schema, ...rest } = z.looseObject({ $schema: z.string() }).parse(JSON.parse(text));
  return rest;
};

/** Both schemas of the standard; the package’s names the grants’ by an older number than its own. */
const valid = () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  const grants = 'https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.2/schema';
  ajv.addSchema(schema('360-giving-schema'), `${grants}/360-giving-schema.json`);
  return ajv.compile(schema('360-giving-package-schema'));
};

describe('the open data', () => {
  const all = [1, 2, 3, 4, 5].map((number) => award(number));
  const unnamed = award(6, {
    title: 'Một tên rất dài '.repeat(20).trim(),
    recipient: { id: OrganisationId.parse(`org_${hex(6)}`), kind: 'household' },
  });

  it('is what the 360Giving standard says it is, page after page of it', async () => {
    const grants = await grantsOf(...all, unnamed, call);
    const file: unknown = JSON.parse(asJsonFile(grants, 'Tài trợ', '360giving.json'));
    const check = valid();
    expect(check(file), JSON.stringify(check.errors)).toBe(true);
    expect(grants.grants).toHaveLength(6);
    expect(grants.grants[0]).toMatchObject({
      id: `VN-H05.16-dec_${hex(1)}`,
      currency: 'VND',
      amountAwarded: 250_000_000,
      awardDate: '2026-11-22',
      grantProgramme: [{ code: 'TB-07/2026' }],
    });
    for (const { title } of grants.grants) expect(title.length).toBeLessThan(140);
  });

  it('states its licence', async () => {
    const file = asJsonFile(await grantsOf(award(1)), 'Tài trợ', '360giving.json');
    expect(file).toContain('"license":"https://creativecommons.org/licenses/by/4.0/"');
  });

  it('names no household business, and says so', async () => {
    const { grants } = await grantsOf(unnamed);
    expect(grants[0]?.recipientOrganization[0]?.name).toBe('Hộ kinh doanh (không nêu tên)');
  });

  it('is the same as CSV: a heading, and a line a grant', async () => {
    const csv = asCsvFile(await grantsOf(...all, call));
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\ufeffIdentifier,Title,')).toBe(true);
    expect(lines).toHaveLength(7);
    expect(lines[1]).toContain(',VND,250000000,2026-11-22,');
  });

  it.each([
    ['=HYPERLINK("https://evil.example";"đọc")', `"'=HYPERLINK(""https://evil.example"";""đọc"")"`],
    ["=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
    ['+84', `"'+84"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['  =1+1', `"'  =1+1"`],
    ['\t=1+1', `"'\t=1+1"`],
    ['\u200b=1+1', `"'\u200b=1+1"`],
    ['＝1+1', `"'＝1+1"`],
    ['a\r\n=1+1', '"a\r\n=1+1"'],
    ['Công ty "Mầm", Xanh', '"Công ty ""Mầm"", Xanh"'],
    ['Nuôi cấy mô', 'Nuôi cấy mô'],
  ])('no cell of a spreadsheet runs: %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });
});
