import { readDay } from '../../values/dates.ts';
import { readDong, type DongRefusal } from '../../values/dong.ts';
import type { Language } from '../../values/localised.ts';
import { readTaxCode } from '../../values/tax-code.ts';
import type { Json, JsonObject } from '../json.ts';
import type { ProblemCode } from '../problem.ts';
import { readNumber } from './number.ts';
import type { Widget } from './write.ts';

/** What came of one box: an answer, nothing, or a text that could not be read. */
export type Heard =
  | { readonly value: Json }
  | { readonly value?: never; readonly refused: ProblemCode; readonly params: JsonObject };

const heard = (value: Json): Heard => ({ value });
const refused = (code: ProblemCode, params: JsonObject = {}): Heard => ({ refused: code, params });

const LONGEST_NUMBER = 60;

const moneyRefusals: Record<DongRefusal, Heard> = {
  empty: refused('missing'),
  'not-a-number': refused('wrong-type', { type: 'integer' }),
  ambiguous: refused('wrong-type', { type: 'integer' }),
  negative: refused('too-small', { min: 0 }),
  'not-whole': refused('too-precise', { decimals: 0 }),
  'too-large': refused('too-big', { max: Number.MAX_SAFE_INTEGER }),
};

/** Boxes group as Vietnamese does in every language; what that cannot be is read as the page's language. */
function money(text: string, language: Language): Heard {
  if (text.length > LONGEST_NUMBER) return moneyRefusals['not-a-number'];
  const here = readDong(text, 'vi');
  const reading = here.ok ? here : readDong(text, language);
  return reading.ok ? heard(reading.value) : moneyRefusals[reading.refusal];
}

function number(text: string, language: Language): Heard {
  const value = text.length > LONGEST_NUMBER ? undefined : readNumber(text, language);
  return value === undefined ? refused('wrong-type', { type: 'number' }) : heard(value);
}

function day(text: string): Heard {
  const reading = readDay(text);
  return reading.ok ? heard(reading.value) : refused('malformed');
}

const isJson = (value: unknown): value is Json =>
  value === null || ['string', 'number', 'boolean', 'object'].includes(typeof value);

function json(text: string): Heard {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? heard(value) : refused('malformed');
  } catch {
    return refused('malformed');
  }
}

/** A code as the tax office writes it; what is none stays as typed, for the schema to speak of. */
function taxCode(text: string): Heard {
  const reading = readTaxCode(text);
  return heard(reading.ok ? reading.value : text);
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Reads what was typed into one box; undefined when it was left empty. */
export function hear(widget: Widget, typed: string, language: Language): Heard | undefined {
  const text = typed.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (text === '') return undefined;
  switch (widget) {
    case 'dong':
      return money(text, language);
    case 'number':
    case 'percent':
    case 'row':
      return number(text, language);
    case 'date':
      return day(text);
    case 'yesno':
    case 'confirm':
      return heard(text === 'yes');
    case 'taxcode':
      return taxCode(text);
    case 'json':
      return json(text);
    case 'lines':
      return heard(linesOf(text));
    case 'longtext':
      return heard(text);
    default:
      return heard(linesOf(text).join(' '));
  }
}
