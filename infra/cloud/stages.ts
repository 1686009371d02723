import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Node } from 'constructs';
import { z } from 'zod';

/** What differs between the stages, and nothing else may. */
interface Sizes {
  removal: RemovalPolicy;
  deletionProtection: boolean;
  logs: RetentionDays;
  /** Requests a second the API lets through, and how many at once. */
  throttle: { rateLimit: number; burstLimit: number };
  memory: { api: number; web: number };
  /** How many of a function may run at once; none where an account is too new to reserve any. */
  concurrency: (name: string) => number | undefined;
  /** How long quarantine keeps what nobody took out of it. */
  quarantine: Duration;
}

// 100 submissions at once at a deadline; what follows events must not starve what people wait for.
const reserved: Record<string, number> = {
  applications: 100,
  web: 100,
  'documents-verdict': 20,
  'notices-stream': 10,
  'register-stream': 10,
  'insights-stream': 10,
  'notices-remind': 1,
};

const sizes: Record<'dev' | 'prod', Sizes> = {
  dev: {
    removal: RemovalPolicy.DESTROY,
    deletionProtection: false,
    logs: RetentionDays.ONE_MONTH,
    throttle: { rateLimit: 50, burstLimit: 100 },
    memory: { api: 512, web: 512 },
    concurrency: () => undefined,
    quarantine: Duration.days(1),
  },
  prod: {
    removal: RemovalPolicy.RETAIN,
    deletionProtection: true,
    // Decree 13/2023 and the archive law ask for traces of access; two years covers an inspection cycle.
    logs: RetentionDays.TWO_YEARS,
    throttle: { rateLimit: 500, burstLimit: 1_000 },
    memory: { api: 1_024, web: 1_024 },
    concurrency: (name) => reserved[name] ?? 50,
    quarantine: Duration.days(7),
  },
};

/** Stands for a mail domain until there is one. */
export const NO_DOMAIN = 'vuon-uom.example.vn';

/** What a province says of itself with `-c name=value` or in cdk.json. */
const Province = z.object({
  stage: z.enum(['dev', 'prod']).default('dev'),
  region: z.string().default('ap-southeast-1'),
  /** The name people type; without it CloudFront's own, and its old TLS. */
  portalHost: z.string().optional(),
  /** A domain that SES in the region has verified; without it Cognito mails by itself, 50 a day. */
  mailDomain: z.string().default(NO_DOMAIN),
  /** Who is woken by alarms. */
  alarmMail: z.email().default('van-hanh@vuon-uom.example.vn'),
  organId: z.string().default('H00.00.00'),
  /** Subject of the first administrator, known after their first sign-in. */
  firstAdmin: z.string().optional(),
  /** The province's own sign-in (SSO, VNeID): OpenID Connect; all three or none. */
  ssoIssuer: z.url().optional(),
  ssoClientId: z.string().optional(),
  /** The name of the Secrets Manager secret that holds its client secret. */
  ssoSecret: z.string().optional(),
});

export type Stage = z.infer<typeof Province> & Sizes & { prefix: string };

/** The stage asked for, with everything that depends on it. */
export const stageOf = (node: Node): Stage => {
  const given = Object.keys(Province.shape).map((name): [string, unknown] => [
    name,
    node.tryGetContext(name),
  ]);
  const province = Province.parse(Object.fromEntries(given));
  return { ...province, ...sizes[province.stage], prefix: `vuon-uom-${province.stage}` };
};
