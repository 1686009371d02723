import type { Layout } from './vi.ts';

export const layout: Layout = {
  portal: 'Vườn Ươm',
  whose: 'The province’s portal for innovation funding and incubation',
  skip: 'Skip to the main content',
  language: 'Language',
  sections: 'Main sections',
  calls: 'Calls',
  results: 'Results',
  register: 'Register',
  mine: 'My work',
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: 'Account',
  newcomer: 'About me',
  footer: {
    who: 'Run by the province’s Department of Science and Technology.',
    clock: 'Every deadline is in Vietnam time (UTC+7), by the clock of the server.',
    privacy:
      'We use cookies only to keep you signed in and to remember your language. No tracking, no advertising.',
    api: 'API documentation',
    openData: 'Open data',
  },
};
