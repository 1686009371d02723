import { dayOf, type Instant } from '../values/instant.ts';
import { DossierCode } from './model.ts';

// Crockford's base 32: no letter that reads as a digit.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Mã hồ sơ `<organId>-YYMMDD-XXXX`: the day in Vietnam, and four signs from random bytes. */
export const dossierCodeOf = (organId: string, receivedAt: Instant, random: Uint8Array) => {
  const day = dayOf(receivedAt).slice(2).replaceAll('-', '');
  const last = [...random.subarray(0, 4)].map((byte) => signs[byte % 32]).join('');
  return DossierCode.parse(`${organId}-${day}-${last}`);
};
