import { describe, expect, it } from 'vitest';
import { checksum } from '#shared/forms/checksum.ts';
import recorded from '#shared/rulepacks/checksums.json' with { type: 'json' };
import { packName, packs } from '#shared/rulepacks/packs.ts';

const checksums: Record<string, string> = recorded;

describe('a rule pack that was used', () => {
  it.each(packs.map((pack) => [packName(pack), pack] as const))(
    '%s never changes',
    (name, pack) => {
      expect(
        checksums[name],
        `A used pack never changes: applications were promised its rules. Leave ${name} as it was and add ` +
          `a new version beside it. A new pack is recorded in shared/rulepacks/checksums.json as ${checksum(pack)}.`,
      ).toBe(checksum(pack));
    },
  );

  it('is never taken away', () => {
    expect(packs.map(packName).sort()).toEqual(Object.keys(checksums).sort());
  });
});
