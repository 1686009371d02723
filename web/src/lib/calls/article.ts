import type { Article } from '#shared/rulepacks/article.ts';
import { plainLetters } from './letters.ts';

/** Where an article stands on the page of its pack: `dieu-12-3-dd-nghi-dinh-268-2025-nd-cp`. */
export const articleId = (article: Article) => plainLetters(article);

/** The page of a rule pack, at an article where one is given: what every refusal can link to. */
export const packHref = (packId: string, article?: Article) =>
  `/packs/${encodeURIComponent(packId)}${article ? `#${articleId(article)}` : ''}`;
