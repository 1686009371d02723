import type { Errors } from './vi.ts';

export const errors: Errors = {
  notFound: {
    title: 'There is no such page',
    what: 'The address may be mistyped or old, or it leads to a record that is not yours to read.',
    kept: 'Nothing in your applications has changed.',
    todo: 'Check the address, or open the page from the list of your work.',
  },
  notAllowed: {
    title: 'This has not been entrusted to you',
    what: 'The account you are using may not open this page.',
    kept: 'Nothing has changed.',
    todo: 'If you have another account, sign out and sign in with it; or ask an administrator for the role.',
  },
  signedOut: {
    title: 'Your session has ended',
    what: 'You were signed out, or your session ran out, before this was sent.',
    kept: 'What you just sent is still on this page but not saved yet. Keep this page open.',
    todo: 'Sign in again in a new tab, then come back here and press “Send again”.',
  },
  refused: {
    title: 'This could not be done',
    what: 'The request cannot be accepted at the moment.',
    kept: 'Nothing has changed.',
    todo: 'Go back, reload the page and try once more.',
  },
  broken: {
    title: 'The portal has a problem',
    what: 'The fault is ours, not yours.',
    kept: 'What you saved is safe. What you sent just now may not have been recorded.',
    todo: 'Please try again in a few minutes. Before sending again, open the record to see whether it arrived.',
  },
  unreachable: {
    title: 'The records cannot be reached for the moment',
    what: 'The pages are running, but their data did not answer. This usually passes within minutes.',
    kept: 'What you saved is safe.',
    todo: 'Please reload the page in a few minutes.',
  },
  sent: {
    title: 'What you just sent',
    text: 'It is all still here. You can send the very same again without typing it anew.',
    again: 'Send again',
    read: 'Read or copy it',
  },
  whatKept: 'What is safe',
  whatTodo: 'What you can do',
  signIn: 'Sign in in a new tab',
  goHome: 'Go to the home page',
  goCalls: 'See the calls',
  code: 'Code to tell the help desk:',
  listAgain: 'The list may have changed since you opened it, so it begins again at its first page.',
  elsewhere: 'This request did not come from a page of Vườn Ươm, so it was not carried out.',
  tooBig: 'What was sent is too large. Files are sent separately, under documents.',
};
