import type { Call } from '#shared/calls/model.ts';
import { findPack } from '#shared/rulepacks/packs.ts';

/** What a call and its pack say about the money of one application. */
export const frameOf = ({ packId, ceiling }: Pick<Call, 'packId' | 'ceiling'>) => ({
  ceiling,
  mayBeInKind: findPack(packId)?.inKind !== undefined,
});
