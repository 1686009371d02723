import type { Outcome } from '#shared/incubation/programme-rules.ts';
import type { StandingWords } from './vi.ts';

const count = (n: number, one: string) => (n === 1 ? `${n} ${one}` : `${n} ${one}s`);

const outcomes: Record<Outcome, string> = {
  payingCustomer: 'customers who pay',
  revenue: 'the revenue its rules ask for',
  capital: 'the capital its rules ask for',
  property: 'intellectual property filed or granted',
  trl: 'the technology readiness its rules ask for',
};

export const standing: StandingWords = {
  cohortStatus: { planned: 'Planned', running: 'Running', ended: 'Ended' },
  stage: {
    admitted: 'Admitted',
    preIncubation: 'Pre-incubation',
    incubation: 'Incubation',
    extension: 'Extension',
    graduated: 'Graduated',
    exited: 'Left',
    failed: 'Stopped',
  },
  colour: { green: 'On track', amber: 'Needs attention', red: 'In trouble' },
  milestone: { open: 'Under way', delivered: 'To be judged', accepted: 'Accepted' },
  mark: { open: 'Under way', delivered: 'To be judged', accepted: 'Accepted', late: 'Late' },
  fields: {
    technology: 'Technology',
    business: 'Business',
    investment: 'Investment',
    property: 'Intellectual property',
    law: 'Law',
    finance: 'Finance',
    marketing: 'Marketing',
  },
  kinds: { incubation: 'Incubation', acceleration: 'Acceleration' },
  aims: {
    revenue: 'Revenue of a period',
    payingCustomers: 'Paying customers',
    jobs: 'Jobs',
    femaleJobs: 'Jobs held by women',
    technicalJobs: 'Technical jobs',
    exportRevenue: 'Export revenue of a period',
  },
  slotKinds: { interview: 'Interview', pitch: 'Pitch' },
  concern: {
    'milestone-late': (title, days) => `“${title}” is ${count(days, 'day')} late`,
    'blocker-old': (what, days) => `Blocked for ${count(days, 'day')}: ${what}`,
    'check-ins-missed': (weeks) => `No check-in for ${count(weeks, 'week')}`,
    'stage-long': (days) => `${count(days, 'day')} over the time of its stage`,
  },
  lack: {
    'cohort-not-running': 'The cohort has not started.',
    'no-milestones': 'No mandatory milestone is set.',
    'milestone-open': (title) => `The mandatory milestone “${title}” is not accepted yet.`,
    'too-few-outcomes': (needed, have, counted) =>
      `${count(needed, 'outcome')} needed, ${have} shown. These count: ${counted}.`,
  },
  outcomes,
  rules: {
    'standard@1': 'Incubation (3 months before, 24 months, 12 months’ extension)',
    'acceleration@1': 'Acceleration (1 month before, 6 months, 3 months’ extension)',
  },
  somebody: 'Somebody at the Centre',
  awaits: {
    judge: (startup) => `Judge what ${startup} delivered`,
    red: (startup) => `Ask what ${startup} needs`,
    survey: (startup, months) => `Ask after ${startup}, ${months} months on`,
    checkIn: (startup) => `This week’s check-in of ${startup}`,
    milestone: 'Deliver a milestone',
    mySurvey: (months) => `Answer the survey ${months} months after graduating`,
    interview: 'Come to an interview',
    pitch: 'Come to a pitch',
  },
};
