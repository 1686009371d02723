/** What came of reading something a person typed: a value, perhaps with warnings, or a reason why not. */
export type Reading<Value, Refusal extends string, Warning extends string = never> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const accepted = <Value, Warning extends string = never>(
  value: Value,
  warnings: readonly Warning[] = [],
) => ({ ok: true, value, warnings }) as const;

export const refused = <Refusal extends string>(refusal: Refusal) =>
  ({ ok: false, refusal }) as const;
