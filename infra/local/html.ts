/** HTML that is already safe to send. */
export interface Html {
  html: string;
}

type Part = string | number | Html | readonly Html[];

/** `html\`<p>${anything}</p>\``: whatever is put in is escaped, unless it is HTML itself. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.map((text, at) => text + written(parts[at] ?? '')).join(''),
});

const written = (part: Part): string => {
  if (typeof part === 'string' || typeof part === 'number') return escaped(`${part}`);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
};

const marks: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
