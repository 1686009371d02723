import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationId } from '#shared/applications/model.ts';
import { invoke } from '#infra/local/lambda.ts';
import type { ScanResult } from '#infra/local/objects/scan.ts';
import { aDraft, bytesOf, post, settled, upload } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast } from '../given/people.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let applicationId: ApplicationId;
let answer: ScanResult | 'none' = 'NO_THREATS_FOUND';
beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'documents'],
    judge: () => {
      if (answer === 'none') throw new Error('The scanner is down.');
      return answer;
    },
  });
  const { mamXanh } = await cast(service);
  ({ id: applicationId } = await aDraft(service, 'lan', mamXanh, await anOpenCall(service)));
});
afterAll(() => service.stop());

const attached = async () =>
  (await service.as('lan').getApplication({ applicationId })).attachments.length;

const verdictOn = (key: string, result: string, rest: object = {}) => ({
  source: 'aws.guardduty',
  'detail-type': 'GuardDuty Malware Protection Object Scan Result',
  detail: {
    s3ObjectDetails: { bucketName: 'quarantine', objectKey: key, eTag: 'x', ...rest },
    scanResultDetails: { scanResultStatus: result },
  },
});

const tell = (event: object) =>
  Promise.all(service.functions.on('scan-verdict').map((verdict) => invoke(verdict, event)));

/** Invited, nothing posted yet. */
const invited = async () => {
  const { document, upload: form } = await service.as('lan').inviteDocument({
    applicationId,
    item: 'other',
    name: 'a.pdf',
    type: 'pdf',
    size: bytesOf.pdf.length,
  });
  return { id: document.id, form, key: form.fields.key ?? '' };
};

describe('T-33 a scanner that finds no answer', () => {
  it.each([
    ['THREATS_FOUND', 'infected'],
    ['UNSUPPORTED', 'scan-failed'],
    ['ACCESS_DENIED', 'scan-failed'],
    ['FAILED', 'scan-failed'],
    ['none', 'scan-failed'],
  ] as const)('%s lets nothing through', async (result, fault) => {
    answer = result;
    const before = await attached();
    const document = await upload(service, 'lan', applicationId, { item: 'other' });
    expect(document).toMatchObject({ status: 'refused', fault });
    expect(await attached()).toBe(before);
    answer = 'NO_THREATS_FOUND';
  });

  it('a word it never said before lets nothing through', async () => {
    const { id, key, form } = await invited();
    answer = 'FAILED';
    await post(form, bytesOf.pdf);
    await settled(service, 'lan', id);
    answer = 'NO_THREATS_FOUND';
    await tell(verdictOn(key, 'PROBABLY_FINE'));
    expect(await settled(service, 'lan', id)).toMatchObject({ status: 'refused' });
  });

  it('a verdict on what never arrived lets nothing through', async () => {
    const { id, key } = await invited();
    await tell(verdictOn(key, 'NO_THREATS_FOUND'));
    expect(await settled(service, 'lan', id)).toMatchObject({
      status: 'refused',
      fault: 'scan-failed',
    });
  });
});

describe('a verdict', () => {
  it('given again, twice at once or late, changes nothing', async () => {
    const { id, key, form } = await invited();
    await post(form, bytesOf.pdf);
    const first = await settled(service, 'lan', id);
    expect(first.status).toBe('clean');
    const count = await attached();
    await Promise.all([
      tell(verdictOn(key, 'NO_THREATS_FOUND')),
      tell(verdictOn(key, 'THREATS_FOUND')),
      tell(verdictOn(key, 'FAILED')),
    ]);
    expect(await settled(service, 'lan', id)).toEqual(first);
    expect(await attached()).toBe(count);
  });

  it('that is not one, or not on ours, is passed over', async () => {
    const { id, key } = await invited();
    const clean = 'NO_THREATS_FOUND';
    const events = [
      {},
      { source: 'aws.guardduty' },
      { ...verdictOn(key, clean), source: 'evil' },
      { ...verdictOn(key, clean), detail: { s3ObjectDetails: {} } },
      verdictOn(key, clean, { bucketName: 'kept' }),
      verdictOn(`q/app_${'0'.repeat(32)}/${id}`, clean),
      verdictOn(`q/${applicationId}/doc_${'0'.repeat(32)}`, clean),
      verdictOn('../../secrets', clean),
    ];
    await Promise.all(events.map(tell));
    const { status } = await service.as('lan').getDocument({ documentId: id });
    expect(status).toBe('invited');
  });
});
