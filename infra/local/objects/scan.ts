import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Listener, ObjectCreated } from './announcements.ts';
import { inspect, type ScanResult } from './inspection.ts';
import { Refusal } from './refusal.ts';

export { eicar } from './eicar.ts';
export type { ScanResult } from './inspection.ts';

/** The tag that GuardDuty leaves on what it scanned. */
export const scanTag = 'GuardDutyMalwareScanStatus';

const scanStatus: Record<ScanResult, 'COMPLETED' | 'SKIPPED' | 'FAILED'> = {
  NO_THREATS_FOUND: 'COMPLETED',
  THREATS_FOUND: 'COMPLETED',
  UNSUPPORTED: 'SKIPPED',
  ACCESS_DENIED: 'SKIPPED',
  FAILED: 'FAILED',
};

/** The event that GuardDuty Malware Protection for S3 puts on the bus, field by field. */
export type ScanEvent = ReturnType<typeof eventOf>;

const eventOf = ({ bucket, key, eTag, versionId }: ObjectCreated, result: ScanResult) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'GuardDuty Malware Protection Object Scan Result',
  source: 'aws.guardduty',
  account: '000000000000',
  time: new Date().toISOString(),
  region: 'local',
  resources: ['arn:aws:guardduty:local:000000000000:malware-protection-plan/local'],
  detail: {
    schemaVersion: '1.0',
    scanStatus: scanStatus[result],
    resourceType: 'S3_OBJECT',
    s3ObjectDetails: { bucketName: bucket, objectKey: key, eTag, versionId, s3Throttled: false },
    scanResultDetails: {
      scanResultStatus: result,
      threats: result === 'THREATS_FOUND' ? [{ name: 'EICAR-Test-File (not a virus)' }] : null,
    },
  },
});

export type ScannerOptions = {
  /** the one bucket whose objects are scanned */
  readonly bucket: string;
  /** is handed the verdict; when it fails, the scan is repeated and the verdict given again */
  readonly onScanned: (event: ScanEvent) => Promise<void> | void;
  /** milliseconds before a verdict, to see what waiting looks like */
  readonly delay?: number;
  /** another judgement, to see what the portal makes of each */
  readonly judge?: (bytes: Buffer, created: ObjectCreated) => ScanResult;
};

const resultOf = async (created: ObjectCreated, judge: typeof inspect): Promise<ScanResult> => {
  try {
    return judge(await created.read());
  } catch (error) {
    return error instanceof Refusal ? 'ACCESS_DENIED' : 'FAILED';
  }
};

const leaveTag = (created: ObjectCreated, result: ScanResult) => {
  try {
    created.tag(scanTag, result);
  } catch (error) {
    // Deleted meanwhile: there is nothing left to tag, and the verdict still counts.
    if (!(error instanceof Refusal)) throw error;
  }
};

/** Give it to `startObjects` as `onObjectCreated`: it judges each new object of the bucket. */
export const malwareScanner =
  ({ bucket, onScanned, delay = 0, judge = inspect }: ScannerOptions): Listener =>
  async (created) => {
    if (created.bucket !== bucket) return;
    await pause(delay);
    const result = await resultOf(created, (bytes) => judge(bytes, created));
    leaveTag(created, result);
    await onScanned(eventOf(created, result));
  };
