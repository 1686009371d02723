import type { FactKey } from '#shared/incubation/report/form.ts';
import type { Form } from '#lib/server/form.ts';

/** Rows a page shows beyond those kept, to be filled in. */
export const BLANK_ROWS = 3;
/** A report has no more. */
export const MOST_ROWS = 100;

/** Facts of the centre that this page asked for. */
export const factsIn = (form: Form, keys: readonly FactKey[]) => {
  const asked = keys.filter((key) => form.checked(key));
  const entries = asked.map((key) => [key, form.text(key)] as const);
  return Object.fromEntries(entries);
};

/** Rows of direct revenue: those that name a client. */
export const revenueIn = (form: Form) =>
  Array.from({ length: Math.min(MOST_ROWS, form.number('rows') || 0) }, (_, at) => ({
    client: form.text(`revenue.${at}.client`),
    service: form.text(`revenue.${at}.service`),
    amount: form.money(`revenue.${at}.amount`),
    on: form.date(`revenue.${at}.on`),
    result: form.text(`revenue.${at}.result`),
  })).filter(({ client }) => client !== '');
