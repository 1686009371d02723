/** Fills `{name}` in a sentence that the page carries in a data attribute. */
export const say = (sentence: string | undefined, facts: Record<string, string | number> = {}) =>
  (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

/** One of the places an element's HTML names with `data-part`. */
export const partOf = (element: HTMLElement, name: string) =>
  element.querySelector<HTMLElement>(`[data-part="${name}"]`);
