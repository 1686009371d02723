import { page } from '$app/state';
import { isStale, problemWith, valueIn, type Returned } from './form.ts';

/** What every field of a form takes. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is kept; what was typed before a mistake goes before it. */
  value?: string | number | undefined;
  optional?: boolean | undefined;
  /** The id, where one page asks the same name twice. */
  id?: string | undefined;
  /** What the action gave back; `null` where another form of the page has the same names. */
  form?: Returned;
}

const asIs = (text: string) => text;

/**
 * What a field needs to show itself: its text, what is wrong, and the attributes of its control. Where
 * somebody else changed the record meanwhile, `theirs` is what is kept now, if it reads differently.
 */
export const fieldOf = (
  { name, value, hint, optional, id = name, form }: FieldProps,
  read: (text: string) => string = asIs,
) => {
  const returned: Returned = form === undefined ? page.form : form;
  const mistake = problemWith(returned, name);
  const described = [hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ');
  const text = valueIn(returned, name, value);
  const kept = value === undefined ? undefined : read(String(value));
  return {
    text,
    theirs: isStale(returned) && kept !== read(text) ? kept : undefined,
    mistake,
    returned,
    attributes: {
      id,
      name,
      required: !optional,
      'aria-invalid': mistake ? ('true' as const) : undefined,
      'aria-describedby': described || undefined,
    },
  };
};
