import middy from '@middy/core';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import * as z from 'zod';
import { documentOfKey } from '#shared/documents/rules.ts';
import { instantOf } from '#shared/values/instant.ts';
import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { logger, tracer } from '../http/watchdog.ts';
import { objects } from '../storage/objects.ts';
import { openTable } from '../storage/table.ts';
import { documentRepository } from './repository.ts';
import { settling } from './settle.ts';
import { documentsTable } from './table.ts';

/** GuardDuty's "Object Scan Result", as far as we read it. */
const ScanResult = z.object({
  source: z.literal('aws.guardduty'),
  'detail-type': z.literal('GuardDuty Malware Protection Object Scan Result'),
  detail: z.object({
    s3ObjectDetails: z.object({
      bucketName: z.literal(objects.quarantine),
      objectKey: z.string(),
      versionId: z.string().optional(),
    }),
    scanResultDetails: z.object({ scanResultStatus: z.string() }),
  }),
});

const documents = documentRepository(openTable(documentsTable));
const settle = settling({
  documents,
  applications: applicationRepository(openTable(applicationsTable)),
  objects,
  now: () => instantOf(new Date()),
});

/** Takes in what the scanner found. Whatever is not a verdict on one of our documents changes nothing. */
export const handler = middy<unknown, undefined>()
  .use(captureLambdaHandler(tracer, { captureResponse: false }))
  .handler(async (event) => {
    const parsed = ScanResult.safeParse(event);
    if (!parsed.success) {
      logger.warn('verdict-not-understood', {
        fields: parsed.error.issues.map(({ path }) => path),
      });
      return undefined;
    }
    const { s3ObjectDetails, scanResultDetails } = parsed.data.detail;
    const { objectKey, versionId } = s3ObjectDetails;
    const id = documentOfKey(objectKey);
    const document = id && (await documents.find(id));
    if (document?.quarantineKey !== objectKey) {
      logger.warn('verdict-on-nothing');
      return undefined;
    }
    await settle(document, { result: scanResultDetails.scanResultStatus, versionId });
    logger.info('verdict', { document: document.id, result: scanResultDetails.scanResultStatus });
    return undefined;
  });
