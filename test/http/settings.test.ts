import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

const loaded = async (environment: Record<string, string>) => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.resetModules();
  return (await import('#functions/settings.ts')).settings;
};

describe('the settings of a function', () => {
  it('need nothing on one machine', async () => {
    expect(await loaded({})).toMatchObject({ STAGE: 'local', QUARANTINE_BUCKET: 'quarantine' });
  });

  it.each(['dev', 'prod'])(
    'stop it as it loads in %s without a secret of its own',
    async (STAGE) => {
      await expect(loaded({ STAGE })).rejects.toThrow(/CURSOR_SECRET/);
      const CURSOR_SECRET = 'made-by-secrets-manager';
      expect(await loaded({ STAGE, CURSOR_SECRET })).toMatchObject({ STAGE, CURSOR_SECRET });
    },
  );
});
