import type { PersonId } from '#shared/identity/actor.ts';
import type { CohortId, PlaceId } from '#shared/incubation/model.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { addMonths, type Day } from '#shared/values/instant.ts';
import type { Stage } from '../stage.ts';

export interface Seated {
  placeId: PlaceId;
  startupId: StartupId;
  founder: string;
}

interface Plan {
  name: string;
  on: Day;
  quota: number;
  mentors: PersonId[];
}

/** A cohort of two years, begun on the day it is planned. */
export const beginCohort = async (stage: Stage, { name, on, quota, mentors }: Plan) => {
  const centre = stage.as('centre');
  const { id: cohortId, version } = await centre.planCohort(
    {
      programme: 'Ươm tạo khởi nghiệp sáng tạo (mẫu)',
      kind: 'incubation',
      name,
      rulesId: 'standard@1',
      quota,
      startsOn: on,
      endsOn: addMonths(on, 24),
      demoDayOn: addMonths(on, 18),
      budgetSource: 'Kế hoạch hỗ trợ khởi nghiệp sáng tạo của tỉnh (mẫu)',
      kpis: [
        { figure: 'payingCustomers', target: 30 },
        { figure: 'jobs', target: 5 },
      ],
      mentors,
    },
    stage.once(),
  );
  await centre.moveCohort({ cohortId, version, action: 'start', on });
  return cohortId;
};

/** Ends a cohort whose startups have all gone their ways. */
export const end = async (stage: Stage, cohortId: CohortId, on: Day) => {
  const { version } = await stage.as('centre').getCohort({ cohortId });
  await stage.as('centre').moveCohort({ cohortId, version, action: 'end', on });
};

/** Admits a startup directly and begins with it. */
export const seat = async (
  stage: Stage,
  cohortId: CohortId,
  startupId: StartupId,
  { on, founder }: { on: Day; founder: string },
): Promise<Seated> => {
  const centre = stage.as('centre');
  const { id: placeId, version } = await centre.admitStartup({
    cohortId,
    startupId,
    on,
    reason: 'Vào vòng cuối cuộc thi khởi nghiệp của tỉnh, chuyển thẳng vào ươm tạo (dữ liệu mẫu).',
    needs: ['business', 'marketing'],
  });
  await centre.movePlace({ placeId, version, action: 'begin', on });
  return { placeId, startupId, founder };
};

/** Sets what a startup is to show, and by when. */
export const aim = (stage: Stage, { placeId }: Seated, title: string, dueOn: Day) =>
  stage.as('centre').setMilestone(
    {
      placeId,
      title,
      owner: 'Nhóm sáng lập',
      dueOn,
      isMandatory: true,
    },
    stage.once(),
  );

type Aimed = Awaited<ReturnType<typeof aim>>;

/** A founder shows what was reached, and the centre accepts it. */
export const reach = async (stage: Stage, { placeId, founder }: Seated, { id, version }: Aimed) => {
  const delivered = await stage.as(founder).deliverMilestone({
    placeId,
    milestoneId: id,
    version,
    evidence: 'Biên bản dùng thử có chữ ký của khách hàng, kèm ảnh và bảng số liệu (dữ liệu mẫu).',
  });
  await stage.as('centre').judgeMilestone({
    placeId,
    milestoneId: id,
    version: delivered.version,
    isAccepted: true,
  });
};

type Step = 'incubate' | 'graduate' | 'leave' | 'fail';

/** Takes a place a stage further, or ends it. */
export const step = async (stage: Stage, { placeId }: Seated, action: Step, on: Day) => {
  const centre = stage.as('centre');
  const { version } = await centre.getPlace({ placeId });
  const reason = 'Dự án dừng trước khi đạt các mốc đã cam kết (dữ liệu mẫu).';
  await centre.movePlace({
    placeId,
    version,
    action,
    on,
    ...((action === 'leave' || action === 'fail') && { reason }),
  });
};
