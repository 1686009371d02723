import type { Article } from '#shared/rulepacks/article.ts';

/** One rule of a pack as it is read: a sentence, where it stands on the page, and its article. */
export interface RuleLine {
  id: string;
  text: string;
  /** What the sentence goes on to list. */
  parts?: readonly string[];
  article: Article;
}
