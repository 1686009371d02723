import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import { kept } from './kept.ts';
import { addressOf, type Ports } from './ports.ts';

/**
 * Where everything of one portal is kept. A folder a port: people are known by issuer and subject,
 * so another port is another province.
 */
export const folderOf = ({ web }: Ports) => resolve('.local', `${web}`);

const Secrets = z.object({ cursors: z.string(), client: z.string() });

const random = () => randomBytes(32).toString('base64url');

/** What every process of the portal is told through its environment, as Lambda is in the cloud. */
export const environment = async (ports: Ports, folder: string) => {
  const { value: secrets, save } = await kept(`${folder}/secrets.json`, Secrets, () => ({
    cursors: random(),
    client: random(),
  }));
  await save(secrets);
  return {
    PORT: `${ports.web}`,
    STAGE: 'local',
    DATA_FOLDER: folder,
    DYNAMODB_ENDPOINT: process.env.DYNAMODB_ENDPOINT ?? `http://127.0.0.1:${ports.engine}`,
    OBJECTS_ENDPOINT: addressOf(ports.objects),
    QUARANTINE_BUCKET: 'quarantine',
    KEPT_BUCKET: 'kept',
    CURSOR_SECRET: secrets.cursors,
    PORTAL_URL: addressOf(ports.web),
    FIRST_ADMIN: 'admin',
    MAIL_OUTBOX: `${folder}/outbox`,
    // For the web.
    API_URL: addressOf(ports.api),
    API_AUDIENCE: addressOf(ports.api),
    OBJECTS_URL: addressOf(ports.objects),
    ISSUER_URL: addressOf(ports.signIn),
    CLIENT_ID: 'portal',
    CLIENT_SECRET: secrets.client,
    SESSIONS_TABLE: 'sessions',
    PROTOCOL_HEADER: 'x-forwarded-proto',
    HOST_HEADER: 'host',
    // There is no X-Ray and no CloudWatch here; nothing asks a cloud for its keys.
    POWERTOOLS_TRACE_ENABLED: 'false',
    POWERTOOLS_METRICS_DISABLED: 'true',
    AWS_XRAY_CONTEXT_MISSING: 'IGNORE_ERROR',
    // Otherwise its library follows every promise of the process.
    AWS_XRAY_MANUAL_MODE: 'true',
    AWS_REGION: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
};
