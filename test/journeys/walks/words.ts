import { wordsIn } from '../../../web/src/words/index.ts';

/** What the pages say in Vietnamese: journeys look for buttons by what stands on them. */
export const vi = wordsIn('vi');
