import type { Call } from '#shared/calls/model.ts';

/** One paper, so that there is a document to open. */
export const checklistOf = (): Call['checklist'] => [
  {
    key: 'narrative',
    title: { vi: 'Thuyết minh nhiệm vụ' },
    required: true,
    types: ['pdf'],
    maxFiles: 1,
  },
];
