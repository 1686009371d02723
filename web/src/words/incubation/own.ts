/** What somebody wrote in a language of their own, held apart from the Arabic around it (UAX 9). */
export const own = (text: string) => `\u2068${text}\u2069`;
