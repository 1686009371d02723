import { describe, expect, it } from 'vitest';
import { mustNotClash, Slot } from '#shared/incubation/slot.ts';

const hex = (digit: number) => String(digit).repeat(32);
const slot = (of: number, startsAt: string, where: string, organisation = of) =>
  Slot.parse({
    id: `slo_${hex(of)}`,
    version: 1,
    kind: 'pitch',
    cohortId: `coh_${hex(1)}`,
    cohortName: 'Khóa 1',
    applicationId: `app_${hex(of)}`,
    title: `Dự án ${of}`,
    organisationId: `org_${hex(organisation)}`,
    organisationName: `Công ty ${organisation}`,
    startsAt: `2026-12-01T${startsAt}:00.000Z`,
    minutes: 20,
    where,
  });

describe('an appointment', () => {
  const standing = [slot(1, '02:00', 'Phòng 2')];
  it.each([
    ['at the same time in the same room', slot(2, '02:10', 'phòng 2'), true],
    ['that ends within it', slot(2, '01:41', 'Phòng 2'), true],
    ['right before it', slot(2, '01:40', 'Phòng 2'), false],
    ['right after it', slot(2, '02:20', 'Phòng 2'), false],
    ['in another room', slot(2, '02:00', 'Phòng 3'), false],
    ['of the same applicant elsewhere', slot(2, '02:00', 'Phòng 3', 1), true],
    ['that is itself, moved a little', slot(1, '02:10', 'Phòng 2'), false],
  ])('%s', (_, asked, clashes) => {
    const check = () => mustNotClash(asked, standing);
    if (clashes) expect(check).toThrow('slot-clashes');
    else expect(check).not.toThrow();
  });
});
