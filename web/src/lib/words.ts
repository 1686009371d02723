import { page } from '$app/state';
import { wordsIn } from '#words/index.ts';

/** The words of the page being rendered, in its reader's language. */
export const words = () => wordsIn(page.data.language);
