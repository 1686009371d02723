import type { OrganisationId } from '#shared/identity/actor.ts';
import type { StartupView } from '#shared/startups/views.ts';
import type { Stage } from '../stage.ts';
import { figuresOf, type Venture } from './portfolio.ts';

/** A venture once it is in the register, with who tells its figures and the figures they will tell. */
export interface Registered extends Venture {
  founder: string;
  id: StartupView['id'];
  figures: ReturnType<typeof figuresOf>;
}

/** Founders of sample ventures act through one account. */
export const FOUNDERS = 'founders';

interface Of {
  founder: string;
  organisationId?: OrganisationId;
}

/** Enters a venture, and shows the public what founders like to be seen. */
export const register = async (
  stage: Stage,
  venture: Venture,
  { founder, ...of }: Of = { founder: FOUNDERS },
): Promise<Registered> => {
  const { name, kind, sector, stage: stageOfGrowth, does, chance } = venture;
  const founders = stage.as(founder);
  const { id, version } = await founders.registerStartup(
    {
      name,
      kind,
      sector,
      stage: stageOfGrowth,
      summary: `Dự án ${does}. Dữ liệu mẫu, không có thật.`,
      team: [
        {
          name: `Sáng lập ${name}`,
          role: 'Sáng lập',
          isFounder: true,
          gender: chance.one(['female', 'male']),
        },
        { name: `Kỹ thuật ${name}`, role: 'Kỹ thuật', isFounder: false },
      ],
      rhythm: 'month',
      ...of,
    },
    stage.once(),
  );
  const shown = { mentors: true, public: true };
  const held = { mentors: true, public: false };
  await founders.shareStartup({
    startupId: id,
    version,
    sharing: {
      profile: shown,
      team: held,
      readiness: shown,
      metrics: held,
      rounds: held,
      property: shown,
      support: shown,
    },
  });
  return { ...venture, id, founder, figures: figuresOf(venture) };
};
