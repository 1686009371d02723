import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApplicationId } from '#shared/applications/model.ts';
import type { CallId } from '#shared/calls/model.ts';
import { cast, type Cast } from '../given/people.ts';
import { anApprovedDecision, seven, type Seating } from '../given/reviews.ts';
import { follow, lettersTo } from '../notices/streams.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;
let stopFollowing: ReturnType<typeof follow>;

beforeAll(async () => {
  service = await startService({
    only: [
      'organisations',
      'calls',
      'applications',
      'documents',
      'reviews',
      'decisions',
      'notices',
    ],
  });
  people = await cast(service);
  stopFollowing = follow(service);
});
afterAll(async () => {
  await stopFollowing();
  await service.stop();
});

/** Every letter to Minh about the application, once the last of them has come. */
const lettersAbout = async (applicationId: ApplicationId) => {
  for (let looks = 0; looks < 200; looks += 1) {
    const letters = await lettersTo('minh@vuon-uom.example');
    const about = letters.filter(({ text }) => text.includes(applicationId));
    if (about.some(({ subject }) => subject.includes('được phê duyệt')))
      return about.map((letter) => JSON.stringify(letter)).sort();
    await pause(50);
  }
  throw new Error('No letter told of the decision.');
};

/** Everything an applicant can read about an application, byte for byte, but for what is random in any world. */
const allThatMinhReads = async (applicationId: ApplicationId, callId: CallId) => {
  const paths = [
    `/applications/${applicationId}`,
    `/applications/${applicationId}/submission`,
    `/applications/${applicationId}/history`,
    `/applications/${applicationId}/check`,
    `/applications/${applicationId}/documents`,
    `/applications/${applicationId}/decision`,
    `/calls/${callId}/results`,
  ];
  const answers = [];
  for (const path of paths) {
    const answer = await service.raw('minh', path);
    const headers = [...answer.headers].filter(([name]) => !chance.includes(name));
    answers.push(JSON.stringify([answer.status, headers]), ordered(await answer.text()));
  }
  return withoutChance([...answers, ...(await lettersAbout(applicationId))].join('\n'));
};

/** An engine gives the entries of a map in any order, and says nothing by it. */
const ordered = (json: string) =>
  JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const chance = ['date', 'x-correlation-id', 'content-length'];

/** Ids by the order they turn up in; codes and the server’s own clock by what they are. */
const withoutChance = (text: string) => {
  const ids = new Map<string, string>();
  const numbered = text.replace(/\b[a-z]{3,4}_[0-9a-f]{32}\b/g, (id) => {
    const number = ids.get(id) ?? `${id.split('_')[0]}_${ids.size}`;
    ids.set(id, number);
    return number;
  });
  return numbered
    .replace(/-\d{6}-[0-9A-HJKMNP-TV-Z]{4}\b/g, '-dossier')
    .replace(/"recordedAt":"[^"]+"/g, '"recordedAt":"…"');
};

it('T-05: worlds that differ only in who reviewed are the same to the applicant', async () => {
  const others: Seating = {
    tam: 'chair',
    quyen: 'vice',
    phuc: 'reviewer',
    mai: 'reviewer',
    khanh: 'sciSecretary',
    hoa: 'member',
    long: 'member',
  };
  const judgedBy = async (seating: Seating) => {
    service.clock.set('2026-08-03T02:00:00.000Z');
    const { application } = await anApprovedDecision({
      service,
      cast: people,
      seating,
      hosts: [['minh', people.rival]],
    });
    const read = await allThatMinhReads(application.id, application.callId);
    for (const name of ['hoa', 'khanh', 'binh', 'tam', 'phuc'] as const)
      expect(read.includes(people.people(name))).toBe(false);
    return read;
  };
  expect(await judgedBy(seven)).toBe(await judgedBy(others));
});
