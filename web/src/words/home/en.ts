import type { Home } from './vi.ts';

export const home: Home = {
  title: 'Plant an idea. See it through to a company.',
  lead: 'Apply for the province’s innovation funding and incubation. Criteria, deadlines and their legal basis are public, and every result comes with its reasons.',
  open: 'See the calls that are open',
  how: 'What happens to an application',
  steps: [
    {
      title: 'Choose a call',
      text: 'Read who may apply, how much is given and how it is judged. A few questions tell you whether you are eligible.',
    },
    {
      title: 'Write and submit',
      text: 'Work section by section, save at any time, invite colleagues. You get a receipt with the exact time.',
    },
    {
      title: 'A council judges',
      text: 'Members declare conflicts of interest before they read. Ballots are secret and counted by the rules.',
    },
    {
      title: 'A result with reasons',
      text: 'Whoever approves is never the one who proposed. You learn why, and what you can do next.',
    },
  ],
  promises: 'What we promise',
  promise: [
    'You always know where your application stands, who acts next, and by which day.',
    'We do not ask again for what you have already told us.',
    'It works on a phone, by keyboard, and without JavaScript.',
  ],
  greeting: (name: string) => `Hello, ${name}`,
  awaits: 'What awaits you',
  nothing: 'Nothing is waiting for you at the moment.',
  nothingTodo: 'Invitations, requests for more and results will appear here.',
  nothingForStaff:
    'Applications, councils and proposals that need you will appear here, each with its deadline.',
  signInFailed:
    'You are not signed in yet: the attempt took too long or was interrupted. Please try again.',
};
