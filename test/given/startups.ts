import type { InputOf } from '#shared/http/route.ts';
import type { startupRoutes } from '#shared/startups/routes.ts';

type Registered = InputOf<typeof startupRoutes.registerStartup>;
type Figures = InputOf<typeof startupRoutes.tellFigures>['figures'];

/** An invented startup as its founder enters it. */
export const aStartup = (given: Partial<Registered> = {}): Registered => ({
  name: 'Mầm Xanh',
  kind: 'company',
  sector: 'agriculture',
  stage: 'pilot',
  summary: 'Cảm biến giá rẻ giúp hộ trồng rau tưới đúng lúc, đủ nước.',
  rhythm: 'month',
  team: [
    { name: 'Trần Thị Lan', role: 'Giám đốc', isFounder: true, gender: 'female' },
    { name: 'Đỗ Anh Tuấn', role: 'Kỹ thuật', isFounder: false, gender: 'male' },
  ],
  ...given,
});

/** Figures of an ordinary month. */
export const figures = (given: Partial<Figures> = {}): Figures => ({
  revenue: 42_000_000,
  payingCustomers: 18,
  jobs: 6,
  femaleJobs: 3,
  technicalJobs: 2,
  ...given,
});
