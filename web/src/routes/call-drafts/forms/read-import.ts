import { needs } from '#lib/calls/drafting/ticked.ts';
import { readLocalised } from '#lib/calls/drafting/draft.ts';
import type { Form } from '#lib/server/form.ts';
import type { Language } from '#shared/values/localised.ts';
import { wordsIn } from '#words/index.ts';

type Json = Record<string, unknown>;

const objectIn = (text: string): Json | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
};

/** An existing form as it was pasted or chosen; `file` is the text of the file, empty when there is none. */
export const readImport = (form: Form, file: string, language: Language) => {
  const say = wordsIn(language).calls.officer.forms;
  const text = file || form.text('schema');
  const schema = objectIn(text);
  const ui = form.maybe('ui');
  const uiRead = ui === undefined ? undefined : objectIn(ui);
  needs(text !== '', 'schema', language, say.noSchema);
  needs(schema !== undefined, 'schema', language, say.notJson);
  needs(ui === undefined || uiRead !== undefined, 'ui', language, say.notJson);
  return {
    title: readLocalised(form, 'title'),
    legalBasis: form.text('legalBasis'),
    codes: form
      .text('codes')
      .split(/[,;\n]/u)
      .map((code) => code.trim())
      .filter(Boolean),
    schema: schema ?? {},
    ...(uiRead && { ui: uiRead }),
  };
};
