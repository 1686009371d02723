import * as z from 'zod';
import { accepted, refused, type Reading } from './reading.ts';

/** Whether the last character is the check of the fifteen digits before it (ISO 7064, mod 11-2). */
export const hasOrcidChecksum = (orcid: string) => {
  const digits = orcid.replaceAll('-', '');
  const total = Array.from(digits.slice(0, 15)).reduce(
    (sum, digit) => (sum + Number(digit)) * 2,
    0,
  );
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
};

/** A researcher's number, `0000-0002-1825-0097`. */
export const Orcid = z
  .string()
  .regex(/^(?:\d{4}-){3}\d{3}[\dX]$/)
  .refine(hasOrcidChecksum, 'the check character is another')
  .brand<'Orcid'>();
export type Orcid = z.infer<typeof Orcid>;

export type OrcidRefusal = 'empty' | 'orcid-shape' | 'orcid-checksum';

/** As typed or pasted: bare, grouped, or as a link. A wrong check is always a typing mistake: refused. */
export const readOrcid = (typed: string): Reading<Orcid, OrcidRefusal> => {
  const text = typed.normalize('NFKC').trim().toUpperCase();
  if (text === '') return refused('empty');
  const bare = text.replace(/^(?:HTTPS?:\/\/)?(?:WWW\.)?ORCID\.ORG\//, '').replace(/[\s–-]/g, '');
  if (!/^\d{15}[\dX]$/.test(bare)) return refused('orcid-shape');
  const orcid = Orcid.safeParse(bare.match(/.{4}/g)?.join('-'));
  return orcid.success ? accepted(orcid.data) : refused('orcid-checksum');
};
