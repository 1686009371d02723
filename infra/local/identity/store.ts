import type { Adapter, AdapterPayload } from 'oidc-provider';
import { kept } from '../kept.ts';

interface Row {
  payload: AdapterPayload;
  /** Milliseconds since 1970. */
  until: number;
}

/** Sign-ins in one file, so that a restart signs nobody out. */
export const signInStore = async (file: string) => {
  const { value: rows, save } = await kept<Record<string, Row>>(file, {});

  const live = (key: string) => {
    const row = rows[key];
    return row && row.until > Date.now() ? row.payload : undefined;
  };
  const forget = (gone: (row: Row, key: string) => boolean) => {
    for (const [key, row] of Object.entries(rows)) if (gone(row, key)) delete rows[key];
    return save();
  };
  const findBy = (model: string, fits: (payload: AdapterPayload) => boolean) => {
    const found = Object.entries(rows).find(
      ([key, { payload }]) => key.startsWith(`${model}:`) && fits(payload),
    );
    return found && live(found[0]);
  };

  return (model: string): Adapter => ({
    upsert: (id, payload, expiresIn = 86_400) => {
      rows[`${model}:${id}`] = { payload, until: Date.now() + expiresIn * 1000 };
      return forget((row) => row.until < Date.now());
    },
    find: async (id) => live(`${model}:${id}`),
    findByUid: async (uid) => findBy(model, (payload) => payload.uid === uid),
    findByUserCode: async (code) => findBy(model, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = live(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      await save();
    },
    destroy: (id) => forget((_, key) => key === `${model}:${id}`),
    revokeByGrantId: (grantId) => forget(({ payload }) => payload.grantId === grantId),
  });
};
