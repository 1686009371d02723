import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { Answers, type ApplicationId } from '#shared/applications/model.ts';
import type { Call } from '#shared/calls/model.ts';
import type { OrganisationId } from '#shared/identity/actor.ts';
import { addDays, dayOf, startOfDay } from '#shared/values/instant.ts';
import { checklistOf } from '../access/checklist.ts';
import { aDraft, submit, upload } from '../given/applications.ts';
import { aCallDraft } from '../given/calls.ts';
import {
  anOrganisation,
  cast,
  letterOf,
  profileOf,
  type Cast,
  type Known,
} from '../given/people.ts';
import { without, type World } from '../given/reviews.ts';
import type { Service } from '../service.ts';
import { isFree, poison, poisoned } from './poison.ts';
import { judged } from './poisoned-council.ts';

const everyLanguage = (most: number) => ({ vi: poison(most), en: poison(most), ar: poison(most) });

const people = async (service: Service, names: readonly Known[]) => {
  for (const name of names) {
    const { person } = await service.as(name).getMe({});
    const { title, employer, ...profile } = profileOf(name);
    await service.as(name).changeMe({
      ...profile,
      name: poison(120),
      ...(title && { title: poison(60) }),
      ...(employer && { employer: { ...employer, name: poison(200) } }),
      version: person?.version ?? 1,
    });
  }
};

const organisation = async (service: Service, organisationId: OrganisationId) => {
  const profile = without(anOrganisation(), 'taxCode');
  const lan = service.as('lan');
  const { version } = await lan.getOrganisation({ organisationId });
  const texts = { name: poison(250), nameEn: poison(250), address: poison(300) };
  const more = { legalRepresentative: poison(120), position: poison(120) };
  const website = `https://a.example/${encodeURI('"><script>')}`;
  await lan.changeOrganisation({ ...profile, ...texts, ...more, website, organisationId, version });
  const email = 'moi@vuon-uom.example';
  const { id } = await lan.invite({ organisationId, email, as: 'member' });
  return (await letterOf(id)).link;
};

const prepared = (service: Service, given: Parameters<typeof aCallDraft>[0] = {}) =>
  service.as('dung').createCall({
    ...aCallDraft(given, service.clock.now()),
    title: everyLanguage(250),
    summary: everyLanguage(4_000),
    contact: poison(300),
    legalBasis: poison(500),
    checklist: checklistOf().map((item) => ({
      ...item,
      title: everyLanguage(300),
      formCode: poison(40),
      article: poison(200),
    })),
    questions: [{ key: 'q', text: everyLanguage(500), bars: 'yes', article: poison(200) }],
  });

const aCall = async (service: Service, given?: Parameters<typeof aCallDraft>[0]) => {
  const dung = service.as('dung');
  const { id: callId, version } = await prepared(service, given);
  const published = await dung.publishCall({ callId, version });
  const reason = poison(4_000);
  const corrected = { title: everyLanguage(250), contact: poison(300) };
  return dung.correctCall({ callId, version: published.version, ...corrected, reason });
};

const answered = async (
  service: Service,
  name: Known,
  applicationId: ApplicationId,
  isText: (text: string) => boolean,
) => {
  for (const [section, answers] of Object.entries(exampleAnswers['nd268-i1-i5@1'] ?? {})) {
    const bent = Answers.parse(poisoned(answers, isText));
    await service.as(name).saveSection({ applicationId, section, version: 0, answers: bent });
  }
};

const submitted = async (service: Service, name: Known, host: OrganisationId, call: Call) => {
  const { id } = await aDraft(service, name, host, call);
  await answered(service, name, id, isFree);
  await upload(service, name, id, { item: 'narrative', name: `${poison(150)}.pdf` });
  const draft = await service.as(name).getApplication({ applicationId: id });
  return submit(service, name, draft);
};

/** A form that somebody else wrote, and a draft of it. */
const imported = async (service: Service, host: OrganisationId) => {
  const text = (title: string) => ({
    type: 'string',
    title,
    description: poison(),
    default: poison(),
  });
  const form = await service.as('dung').importForm({
    title: everyLanguage(200),
    legalBasis: poison(300),
    codes: [poison(40)],
    schema: {
      type: 'object',
      title: poison(),
      properties: {
        idea: {
          type: 'object',
          title: poison(),
          description: poison(),
          properties: {
            name: text(poison()),
            kind: { type: 'string', title: poison(), enum: [poison(), poison(), 'c'] },
            rows: {
              type: 'array',
              title: poison(),
              items: { type: 'object', properties: { a: text(poison()) } },
            },
          },
        },
      },
    },
  });
  const call = await aCall(service, { code: 'TB-03/2026', formId: form.id });
  const { id: applicationId } = await aDraft(service, 'lan', host, call);
  const answers = { name: poison(), kind: poison(), rows: [{ a: poison() }] };
  await service.as('lan').saveSection({ applicationId, section: 'idea', version: 0, answers });
  return applicationId;
};

/** A season in which everybody wrote what would run, wherever a text can be written. */
export const aPoisonedWorld = async (service: Service) => {
  const given: Cast = await cast(service);
  await people(service, ['lan', 'dung', 'hoa', 'khanh', 'son', 'thu']);
  const invitation = await organisation(service, given.mamXanh);
  const call = await aCall(service, { budget: 50_000_000_000, ceiling: 20_000_000_000 });
  const [judgedOne, supplemented, rejected] = [
    await submitted(service, 'lan', given.mamXanh, call),
    await submitted(service, 'minh', given.rival, call),
    await submitted(service, 'hanh', given.institute, call),
  ];
  service.clock.set(startOfDay(addDays(dayOf(call.closesAt), 1)));
  const dung = service.as('dung');
  await dung.requestSupplement({
    applicationId: supplemented.id,
    version: supplemented.version,
    missing: [poison(500)],
    note: poison(4_000),
  });
  await dung.rejectApplication({
    applicationId: rejected.id,
    version: rejected.version,
    reasons: [poison(4_000)],
  });
  const world: World = { service, cast: given };
  const ids = await judged(world, call, judgedOne.id);
  const other = await aCall(service, { code: 'TB-02/2026' });
  const bent = await aDraft(service, 'minh', given.rival, other);
  await answered(service, 'minh', bent.id, () => true);
  const role = { role: 'mentor' as const, reason: poison(4_000) };
  const personId = given.people('lan');
  const { version } = await service.as('vy').getPerson({ personId });
  await service.as('vy').grantRole({ personId, version, ...role });
  return {
    ...ids,
    callId: call.id,
    judged: judgedOne.id,
    supplemented: supplemented.id,
    rejected: rejected.id,
    bent: bent.id,
    imported: await imported(service, given.mamXanh),
    openCall: other.id,
    unpublished: (await prepared(service, { code: 'TB-04/2026' })).id,
    invitation,
    mamXanh: given.mamXanh,
    personId,
    sections: Object.keys(exampleAnswers['nd268-i1-i5@1'] ?? {}),
  };
};
export type PoisonedWorld = Awaited<ReturnType<typeof aPoisonedWorld>>;
