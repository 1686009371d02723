import { randomBytes } from 'node:crypto';
import type { callRoutes } from '#shared/calls/routes.ts';
import type { Form } from '#shared/forms/form.ts';
import { forms } from '#shared/forms/forms.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import { packName, packs } from '#shared/rulepacks/packs.ts';
import type { Localised } from '#shared/values/localised.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import type { FormRepository } from './form-repository.ts';
import type { Shelf } from './shelf.ts';

interface Needs {
  imported: FormRepository;
  shelf: Shelf;
}

const lineOf = (imported: boolean) => (form: Form) => ({
  id: form.id,
  title: form.title,
  imported,
});

/** A title in every language, in Vietnamese where nobody wrote another. */
const everywhere = ({ vi, en, ar }: Localised) => ({ vi, en: en || vi, ar: ar || vi });

const orNotFound = async <T>(found: () => T | Promise<T>) => {
  try {
    return await found();
  } catch {
    throw refuse('not-found');
  }
};

/** The packs and forms on the shelf, and putting one more form on it. */
export const formOperations = ({
  imported,
  shelf,
}: Needs): Pick<
  Operations<typeof callRoutes>,
  'listPacks' | 'getPack' | 'listForms' | 'getForm' | 'importForm'
> => ({
  listPacks: () =>
    Promise.resolve({ items: packs.map((pack) => ({ id: packName(pack), title: pack.title })) }),

  getPack: async ({ packId }) => ({ ...(await orNotFound(() => shelf.pack(packId))) }),

  listForms: async ({ after }, actor) => {
    const found = await imported.page({
      limit: PAGE_SIZE,
      after: openCursor('listForms', actor.id, after),
    });
    const own = after === undefined ? forms.map(lineOf(false)) : [];
    const items = [...own, ...found.items.map(lineOf(true))];
    return asPage('listForms', actor.id, items, found.after);
  },

  getForm: async ({ formId }) => ({ ...(await orNotFound(() => shelf.form(formId))) }),

  importForm: async ({ title, schema, ui, ...about }) => {
    // Only this operation compiles schemas: the compiler would slow every start of the function.
    const { importForm } = await import('#shared/forms/import.ts');
    const id = `imported-${randomBytes(8).toString('hex')}@1`;
    const result = importForm(schema, { ...about, id, title: everywhere(title) }, ui);
    if (!result.ok) {
      const field = result.code === 'ui-not-understood' ? 'ui' : 'schema';
      const fields = [{ field, code: 'wrong-format' }];
      throw refuse('form-not-understood', { reason: result.code }, fields);
    }
    await imported.add(result.form);
    return lineOf(true)(result.form);
  },
});
