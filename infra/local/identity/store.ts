import type { Adapter, AdapterPayload } from 'oidc-provider';
import { z } from 'zod';
import { kept } from '../kept.ts';

/** `until` is in milliseconds since 1970. */
const Row = z.object({ payload: z.custom<AdapterPayload>(), until: z.number() });
type Row = z.infer<typeof Row>;

/** Sign-ins in one file, so that a restart signs nobody out. */
export const signInStore = async (file: string) => {
  const { value, save } = await kept<Record<string, Row>>(
    file,
    z.record(z.string(), Row),
    () => ({}),
  );
  const rows = new Map(Object.entries(value));
  const saved = () => save(Object.fromEntries(rows));

  const live = (key: string) => {
    const row = rows.get(key);
    return Promise.resolve(row && row.until > Date.now() ? row.payload : undefined);
  };
  const forget = (gone: (row: Row, key: string) => boolean) => {
    for (const [key, row] of rows) if (gone(row, key)) rows.delete(key);
    return saved();
  };
  const findBy = (model: string, fits: (payload: AdapterPayload) => boolean) => {
    const found = [...rows].find(
      ([key, { payload }]) => key.startsWith(`${model}:`) && fits(payload),
    );
    return found ? live(found[0]) : Promise.resolve(undefined);
  };

  return (model: string): Adapter => ({
    upsert: (id, payload, expiresIn = 86_400) => {
      rows.set(`${model}:${id}`, { payload, until: Date.now() + expiresIn * 1000 });
      return forget((row) => row.until < Date.now());
    },
    find: (id) => live(`${model}:${id}`),
    findByUid: (uid) => findBy(model, (payload) => payload.uid === uid),
    findByUserCode: (code) => findBy(model, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = await live(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      await saved();
    },
    destroy: (id) => forget((_, key) => key === `${model}:${id}`),
    revokeByGrantId: (grantId) => forget(({ payload }) => payload.grantId === grantId),
  });
};
