import type { FormWords } from './shape.ts';

export const en: FormWords = {
  cell: (column, row, table) => `${column} (row ${row}, ${table})`,
  money: (amount) => `${amount} đồng`,
  months: (count) => `${count} months`,
  percent: (share) => `${share}%`,
  unknownField: 'An answer that is not in the form',
  problems: {
    missing: ({ field }) => `“${field}” is not answered yet. Please fill it in.`,
    'wrong-type': ({ field, isNumber }) =>
      isNumber
        ? `“${field}” must be a number. Please enter digits only.`
        : `“${field}” is of the wrong kind. Please enter it again.`,
    'must-accept': ({ field }) =>
      `“${field}” You must agree to this commitment before you can submit.`,
    'not-allowed': ({ field }) =>
      `“${field}” is not one of the choices. Please choose from the list.`,
    'too-short': ({ field, number }) =>
      `“${field}” is too short. Please write at least ${number('min')} characters.`,
    'too-long': ({ field, number }) =>
      `“${field}” is too long. Please shorten it to at most ${number('max')} characters.`,
    'too-many-words': ({ field, number }) =>
      `“${field}” has ${number('count')} words. Please shorten it to at most ${number('max')}.`,
    malformed: ({ field }) =>
      `“${field}” is not written as it should be. Please follow the example beside it.`,
    'too-small': ({ field, number }) =>
      `“${field}” is too small. Please enter ${number('min')} or more.`,
    'too-big': ({ field, number }) =>
      `“${field}” is too large. Please enter ${number('max')} or less.`,
    'not-above': ({ field, number }) =>
      `“${field}” must be more than ${number('min')}. Please correct it.`,
    'not-below': ({ field, number }) =>
      `“${field}” must be less than ${number('max')}. Please correct it.`,
    'not-multiple': ({ field, number }) =>
      `“${field}” must be a multiple of ${number('of')}. Please correct it.`,
    'too-precise': ({ field, number }) =>
      `“${field}” has too many decimals. Please round it to at most ${number('decimals')}.`,
    'too-few': ({ field, number }) =>
      `“${field}” has too few entries. Please give at least ${number('min')}.`,
    'too-many': ({ field, number }) =>
      `“${field}” has too many entries. Please keep at most ${number('max')}.`,
    repeated: ({ field }) => `“${field}” has an entry twice. Please remove the repetition.`,
    unknown: ({ field }) => `“${field}” does not belong to this form. Please remove it.`,
    invalid: ({ field }) => `“${field}” is not valid. Please look at it again.`,
    'unknown-row': ({ field, number }) =>
      `“${field}” points at a row that is not there. Please choose one of the ${number('rows')} rows.`,
    'sums-differ': ({ field, rule, money }) =>
      `${rule} At “${field}” the two sides are ${money('left')} and ${money('right')}, a difference of ${money('difference')}. Please make them agree.`,
    'share-too-high': ({ rule, money, share }) =>
      `${rule} You request ${money('part')} of ${money('whole')}, and the ceiling is ${share}. Please request less.`,
    'above-limit': ({ rule, limit }) =>
      `${rule} It is now ${limit('value')}, and the most is ${limit('max')}. Please reduce it.`,
    'wrong-order': ({ field, rule }) => `${rule} Please correct “${field}”.`,
    'wrong-choice': ({ field, rule }) => `${rule} Please choose again in “${field}”.`,
    'not-covered': ({ field, rule, number }) =>
      `${rule} “${field}” has no row yet for content number ${number('row')}. Please add one.`,
  },
};
