import type { Returned } from '#lib/form.ts';

/**
 * Whether the ballot stands to be checked once more: it was found complete, or cast without the tick.
 * Nothing else may be missing from it then, or the boxes have to be seen again.
 */
export const isToCheck = (returned: (Returned & { isReviewed?: boolean }) | null | undefined) => {
  const fields = returned?.problem?.fields ?? [];
  return returned?.isReviewed === true || (fields.length === 1 && fields[0]?.field === 'sure');
};
