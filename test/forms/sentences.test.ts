import { describe, expect, it } from 'vitest';
import { nd268Answers } from '#shared/forms/examples/nd268.ts';
import { nd268 } from '#shared/forms/nd268/form.ts';
import { problemAt, problemCodes } from '#shared/forms/problem.ts';
import { checkForm } from '#shared/forms/validate.ts';
import { sayProblem } from '#shared/forms/words/say.ts';
import { change } from './change.ts';

const languages = ['vi', 'en', 'ar'] as const;

const said = (pointer: string, value: string | number) =>
  checkForm(nd268, change(nd268Answers, pointer, value)).map((problem) =>
    sayProblem(nd268, problem, 'vi'),
  );

describe('what a person is told', () => {
  it('names the answer and what to do', () => {
    expect(said('/task/name', '')).toEqual(['“Tên nhiệm vụ” chưa được trả lời. Hãy điền mục này.']);
    expect(said('/costs/lines/1/basis', '')).toEqual([
      '“Căn cứ lập dự toán (dòng 2, Bảng dự toán)” chưa được trả lời. Hãy điền mục này.',
    ]);
  });

  it('states the rule and by how much sums differ', () => {
    expect(said('/task/totalCost', 1_250_500_000)[0]).toBe(
      'Tổng kinh phí phải bằng tiền từ ngân sách nhà nước cộng các nguồn khác. Tại “Tổng kinh phí thực hiện nhiệm vụ”, hai bên là 1.250.500.000 đồng và 1.250.000.000 đồng, chênh 500.000 đồng. Hãy sửa cho khớp.',
    );
  });

  it('is a finished sentence for every problem in every language', () => {
    const params = { min: 1, max: 2, of: 3, left: 1, right: 2, difference: 1, part: 1, whole: 2 };
    const more = { count: 5, decimals: 2, rows: 3, row: 1, value: 9, numerator: 1, denominator: 2 };
    for (const code of problemCodes) {
      for (const language of languages) {
        const problem = problemAt('/task/name', code, { ...params, ...more, rule: 'state-share' });
        const sentence = sayProblem(nd268, problem, language);
        expect(sentence).toMatch(/[.]$/);
        expect(sentence).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it('has a name even for an answer the form does not know', () => {
    expect(sayProblem(nd268, problemAt('/secret', 'unknown'), 'en')).toContain('not in the form');
  });
});
