import type { Api } from '#lib/server/api.ts';
import { RulePack } from '#shared/rulepacks/pack.ts';

/** A rule pack by its exact name or its id. */
export const packOf = async (api: Api, packId: string) =>
  RulePack.parse(await api.getPack({ packId }));
