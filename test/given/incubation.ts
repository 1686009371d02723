import type { InputOf } from '#shared/http/route.ts';
import type { cohortRoutes } from '#shared/incubation/cohort-routes.ts';
import type { Cohort } from '#shared/incubation/model.ts';
import type { placeRoutes } from '#shared/incubation/place-routes.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { dayOf, instantOf } from '#shared/values/instant.ts';
import type { Service } from '../service.ts';
import { once } from './applications.ts';

type Plan = InputOf<typeof cohortRoutes.planCohort>;
type Goal = Omit<InputOf<typeof placeRoutes.setMilestone>, 'placeId'>;

/** An invented cohort as the centre plans it. */
export const aCohort = (given: Partial<Plan> = {}): Plan => ({
  programme: 'Ươm tạo nông nghiệp thông minh',
  kind: 'incubation',
  name: 'Khóa 1 năm 2026',
  rulesId: 'standard@1',
  quota: 10,
  startsOn: '2026-09-01',
  endsOn: '2028-08-31',
  demoDayOn: '2028-06-15',
  budgetSource: 'Kế hoạch hỗ trợ khởi nghiệp sáng tạo của tỉnh năm 2026',
  kpis: [{ figure: 'payingCustomers', target: 50 }],
  mentors: [],
  ...given,
});

export const aGoal = (given: Partial<Goal> = {}): Goal => ({
  title: 'Mười hộ trồng rau dùng thử hết một vụ',
  owner: 'Trần Thị Lan',
  dueOn: '2026-12-01',
  isMandatory: true,
  ...given,
});

/** Why a startup is admitted without having applied. */
export const directly = 'Đã thắng cuộc thi khởi nghiệp của tỉnh, chuyển thẳng vào ươm tạo.';

const today = ({ clock }: Service) => dayOf(instantOf(new Date(clock.now())));

/** A cohort that Linh planned and started. */
export const aRunningCohort = async (service: Service, given: Partial<Plan> = {}) => {
  const linh = service.as('linh');
  const { id: cohortId, version } = await linh.planCohort(aCohort(given), once());
  return linh.moveCohort({ cohortId, version, action: 'start', on: today(service) });
};

/** A place that Linh gave a startup directly; begun. */
export const aPlace = async (
  service: Service,
  { id: cohortId }: Pick<Cohort, 'id'>,
  startupId: StartupId,
) => {
  const on = today(service);
  const linh = service.as('linh');
  const { id: placeId, version } = await linh.admitStartup({
    cohortId,
    startupId,
    reason: directly,
    on,
    needs: ['business'],
  });
  return linh.movePlace({ placeId, version, action: 'begin', on });
};
