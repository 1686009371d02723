import * as z from 'zod';

/** Anybody may know it: it signs nothing that leaves this machine. */
const LOCAL_SECRET = 'only-for-this-one-machine';

const Settings = z
  .object({
    STAGE: z.enum(['local', 'test', 'dev', 'prod']).default('local'),
    DYNAMODB_ENDPOINT: z.url().optional(),
    OBJECTS_ENDPOINT: z.url().optional(),
    QUARANTINE_BUCKET: z.string().default('quarantine'),
    KEPT_BUCKET: z.string().default('kept'),
    /** Where kept files are fetched, when not from the bucket itself: in the cloud CloudFront, which adds headers. */
    KEPT_URL: z.url().optional(),
    /** Signs the cursors of lists; in the cloud a generated secret. */
    CURSOR_SECRET: z.string().min(16).default(LOCAL_SECRET),
    PORTAL_URL: z.url().default('http://localhost:4000'),
    /** Mã định danh điện tử cơ quan, the first part of a dossier code. */
    ORGAN_ID: z.string().default('H00.00.00'),
    /** The OIDC subject who is administrator from the first visit. */
    FIRST_ADMIN: z.string().optional(),
    MAIL_FROM: z.string().default('vuon-uom@example.vn'),
    /** Where letters are written as files; absent in the cloud, where SES sends them. */
    MAIL_OUTBOX: z.string().optional(),
  })
  .refine(
    ({ STAGE, CURSOR_SECRET }) =>
      !['dev', 'prod'].includes(STAGE) || CURSOR_SECRET !== LOCAL_SECRET,
    { path: ['CURSOR_SECRET'], message: 'A deployed stage needs a secret of its own' },
  );

/** The environment, parsed once. A missing or misspelt variable stops the function as it loads. */
export const settings = Settings.parse(process.env);
