import type { documentRoutes } from '#shared/documents/routes.ts';
import type { CasesOf } from '../case.ts';

const every = ['mamXanh', 'rival', 'draft', 'absent'] as const;

export const documentCases: CasesOf<typeof documentRoutes> = {
  // A paper no call asks for: nobody is invited to anything.
  inviteDocument: {
    on: every,
    input: ({ applicationId }) => ({
      applicationId,
      item: 'nothing',
      name: 'a.pdf',
      type: 'pdf',
      size: 9,
    }),
    sees: ['member'],
  },
  listDocuments: { on: every, input: ({ applicationId }) => ({ applicationId }), sees: ['member'] },
  getDocument: {
    on: every,
    input: ({ documentId }) => ({ documentId }),
    sees: ['member', 'staff', 'cleared'],
  },
  linkDocument: {
    on: every,
    input: ({ documentId }) => ({ documentId }),
    sees: ['member', 'staff', 'cleared'],
  },
};
