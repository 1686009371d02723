// Server and browser add up by the same lines: nothing heavy may be imported here.

interface Asked {
  key: string;
  max?: number;
  /** Of a scale: the marks there are, and how often one counts. */
  steps?: readonly { mark: number }[];
  weight?: number;
}

/** Marks as they stand in the boxes: digits, `pass` or `fail`; absent or empty where nothing was said. */
export type Marks = Record<string, string>;

const arabicDigits = '٠١٢٣٤٥٦٧٨٩';
const persianDigits = '۰۱۲۳۴۵۶۷۸۹';

const latin = (text: string) =>
  text
    .replace(/[٠-٩]/gu, (digit) => String(arabicDigits.indexOf(digit)))
    .replace(/[۰-۹]/gu, (digit) => String(persianDigits.indexOf(digit)));

/** Whole points as typed; undefined for anything that is none, or is more than the criterion is worth. */
export const pointsIn = (text: string | undefined, max: number) => {
  const digits = latin(text?.trim() ?? '');
  const points = Number(digits);
  return /^\d{1,4}$/u.test(digits) && points <= max ? points : undefined;
};

/** Whole points, or a mark of the scale where there is one. */
export const markIn = (text: string | undefined, { max, steps }: Omit<Asked, 'key'>) => {
  const points = max === undefined ? undefined : pointsIn(text, max);
  return steps && !steps.some(({ mark }) => mark === points) ? undefined : points;
};

/** The sum of the points with its arithmetic, or how many pass and fail; and how many are left. */
export const tallyOf = (asked: readonly Asked[], marks: Marks) => {
  const points = asked.map((one) => markIn(marks[one.key], one));
  const weighed = points.map((one, at) => (one ?? 0) * (asked[at]?.weight ?? 1));
  const said = asked.map(({ key }) => marks[key]);
  const given = points.flatMap((one) => one ?? []);
  const pass = said.filter((mark) => mark === 'pass').length;
  const fail = said.filter((mark) => mark === 'fail').length;
  return {
    sum: points.map((one) => one ?? '–').join(' + '),
    total: weighed.reduce((total, one) => total + one, 0),
    most: asked.reduce((most, { max = 0, weight = 1 }) => most + max * weight, 0),
    pass,
    fail,
    left: asked.length - given.length - pass - fail,
  };
};
