import { addDays } from '#shared/values/instant.ts';
import type { Seeding } from '../seeding.ts';
import { admit, fillIn, fillSections, handIn, startDraft } from './applications.ts';
import { announce, judgedCalls, openCalls } from './calls.ts';
import { declareNone, formCouncil, inform, judge, openVote, sit } from './councils.ts';
import { foundHosts, introduceEverybody } from './people.ts';
import { decide, propose, returnIt } from './decisions.ts';
import { threeYears } from './startups/years.ts';
import { stageOf, type Stage } from './stage.ts';

type People = Awaited<ReturnType<typeof introduceEverybody>>;
type Hosts = Awaited<ReturnType<typeof foundHosts>>;

/** A science call that was judged: one funded, one declined, one proposed, one returned. */
const sciencePast = async (stage: Stage, people: People, hosts: Hosts) => {
  const call = await announce(stage, judgedCalls.science);
  await stage.on(-60);
  const submitted = [
    await handIn(stage, hosts.institute, call),
    await handIn(stage, hosts.lotus, call),
    await handIn(stage, hosts.river, call),
    await handIn(stage, hosts.sun, call),
  ];
  await stage.on(-50);
  const valid = [];
  for (const application of submitted) valid.push(await admit(stage, application));
  await stage.on(-45);
  const decision = { number: '12/QĐ-SKHCN', day: addDays(stage.today, -46) };
  const formed = await formCouncil(stage, people, call, valid, decision);
  const council = await inform(stage, formed, { days: -20, hour: 8 });
  await stage.on(-30);
  await declareNone(stage);
  await stage.on(-20, 9);
  const sitting = await sit(stage, people, council);
  const counted = [];
  for (const [at, review] of sitting.reviews.entries())
    counted.push(await judge(stage, people, call.packId, review, at === 1 ? 'decline' : 'fund'));
  const { version } = await stage.as('secretary').getCouncil({ councilId: council.id });
  await stage.as('secretary').concludeMeeting({ councilId: council.id, version });
  await stage.on(-15);
  const proposals = [];
  for (const review of counted) proposals.push(await propose(stage, review));
  await stage.on(-10);
  const [funded, declined, , returned] = proposals;
  if (funded) await decide(stage, funded, '101/QĐ-UBND');
  if (declined) await decide(stage, declined, '102/QĐ-UBND');
  if (returned) await returnIt(stage, returned);
};

/** An innovation call in the middle of its screening and judging. */
const innovationUnderWay = async (stage: Stage, people: People, hosts: Hosts) => {
  const call = await announce(stage, judgedCalls.innovation);
  await stage.on(-12);
  const founder = await handIn(stage, hosts.mamXanh, call);
  const lotus = await handIn(stage, hosts.lotus, call);
  const river = await handIn(stage, hosts.river, call);
  const sun = await handIn(stage, hosts.sun, call);
  const institute = await handIn(stage, hosts.institute, call);
  await stage.on(-7);
  const valid = [await admit(stage, founder), await admit(stage, river), await admit(stage, sun)];
  const asked = await stage.as('officer').requestSupplement({
    applicationId: lotus.id,
    version: lotus.version,
    missing: ['Bản sao giấy chứng nhận đăng ký hợp tác xã còn hiệu lực'],
    note: 'Bản đã nộp bị mờ trang 2, không đọc được số đăng ký.',
  });
  await stage.as('officer').rejectApplication({
    applicationId: institute.id,
    version: institute.version,
    reasons: ['Nội dung đề nghị không thuộc nhóm hỗ trợ khởi nghiệp sáng tạo của thông báo.'],
  });
  await stage.on(-5);
  await stage
    .as(hosts.lotus.owner)
    .submitApplication(
      { applicationId: asked.id, version: asked.version, declaration: true },
      stage.once(),
    );
  const decision = { number: '15/QĐ-SKHCN', day: addDays(stage.today, -6) };
  const formed = await formCouncil(stage, people, call, valid, decision);
  const council = await inform(stage, formed, { days: 0, hour: 9 });
  await stage.on(-2);
  await declareNone(stage, ['member6']);
  await stage.now();
  const sitting = await sit(stage, people, council, ['member6']);
  const [, second] = sitting.reviews;
  if (second) await openVote(stage, second);
};

/** What is open now: drafts, one handed in, one withdrawn, one that waits for papers. */
const openNow = async (stage: Stage, hosts: Hosts) => {
  const today = await announce(stage, openCalls.today);
  const green = await announce(stage, openCalls.green);
  const science = await announce(stage, openCalls.science);
  const ideas = await announce(stage, openCalls.ideas);
  await stage.on(-3);
  await handIn(stage, hosts.lotus, today);
  await handIn(stage, hosts.river, ideas);
  const { id } = await startDraft(stage, hosts.mamXanh, today);
  await fillSections(stage, hosts.mamXanh, id, today, 4);
  await fillIn(stage, hosts.institute, science);
  const leaving = await handIn(stage, hosts.sun, green);
  await stage.as(hosts.sun.owner).withdrawApplication({
    applicationId: leaving.id,
    version: leaving.version,
    reason: 'Đội ngũ chuyển hướng sản phẩm (dữ liệu mẫu).',
  });
};

/** Fills an empty portal with a province in mid-season. All of it is invented, and says so. */
export const seed = async (seeding: Seeding) => {
  const stage = stageOf(seeding);
  await stage.on(-1_170);
  stage.say('Người dùng và tổ chức mẫu | sample people and organisations');
  const people = await introduceEverybody(stage);
  const hosts = await foundHosts(stage);
  stage.say('Ba năm của bốn mươi dự án | three years of forty startups');
  await threeYears(stage, hosts.mamXanh.id);
  await stage.on(-100);
  stage.say('Đợt đã xét xong | a call already decided');
  await sciencePast(stage, people, hosts);
  stage.say('Đợt đang xét | a call being judged');
  await innovationUnderWay(stage, people, hosts);
  stage.say('Các đợt đang mở | calls that are open');
  await openNow(stage, hosts);
};
