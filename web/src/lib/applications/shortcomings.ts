import type { Shortcoming } from '#shared/applications/model.ts';
import { DOCUMENTS } from '#shared/applications/shortcomings.ts';
import { asJson } from '#shared/applications/highlights.ts';
import type { Call } from '#shared/calls/model.ts';
import type { Form } from '#shared/forms/form.ts';
import { problemCodes, type FormProblem } from '#shared/forms/problem.ts';
import { sayProblem } from '#shared/forms/words/say.ts';
import { dong, formatDong } from '#shared/values/dong.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';
import { idOf } from '#lib/forms/places.ts';
import type { Words } from '#words/index.ts';

/** The shortcomings that are about answers, as forms speak of them. */
export const problemsIn = (shortcomings: readonly Shortcoming[]): FormProblem[] =>
  shortcomings.flatMap(({ section, pointer, code, params }) => {
    const known = problemCodes.find((one) => one === code);
    return known ? [{ section, pointer, code: known, params: asJson(params) }] : [];
  });

export interface Reader {
  form: Form;
  call: Pick<Call, 'checklist'>;
  language: Language;
  say: Words['applications']['filling']['check'];
}

/** One shortcoming as a sentence. */
export const sayShortcoming = (
  shortcoming: Shortcoming,
  { form, call, language, say }: Reader,
): string => {
  const [problem] = problemsIn([shortcoming]);
  if (problem) return sayProblem(form, problem, language);
  const { code, pointer, params = {}, section } = shortcoming;
  const item = call.checklist.find(({ key }) => pointer === `/${DOCUMENTS}/${key}`);
  const paper = item ? inLanguage(item.title, language) : '';
  if (code === 'document-missing') return say.paperMissing(paper);
  if (code === 'document-too-many') return say.paperTooMany(paper, String(params['max']));
  if (code === 'asks-too-much')
    return say.asksTooMuch(formatDong(dong(Number(params['max'])), language));
  return say.other(section);
};

const addressOf = (base: string, { section, pointer }: Shortcoming) => {
  const page = section === DOCUMENTS ? DOCUMENTS : `sections/${section}?check=1`;
  return `${base}/${page}#${idOf(pointer)}`;
};

/** What is missing, section by section in the order of the form, files last; each with where to mend it. */
export const missingBySection = (
  shortcomings: readonly Shortcoming[],
  reader: Reader,
  base: string,
  papers: string,
) => {
  const sections = [
    ...reader.form.ui.sections.map(({ key, title }) => ({ key, title: title[reader.language] })),
    { key: DOCUMENTS, title: papers },
  ];
  return sections
    .map(({ key, title }) => ({
      key,
      title,
      lines: shortcomings
        .filter(({ section }) => section === key)
        .map((one) => ({ href: addressOf(base, one), sentence: sayShortcoming(one, reader) })),
    }))
    .filter(({ lines }) => lines.length > 0);
};
