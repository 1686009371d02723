import type { SharingWords } from './vi.ts';

export const sharing: SharingWords = {
  audiences: { mentors: 'Mentors', public: 'Everybody' },
  seenBy: { mentors: 'What mentors see', public: 'What everybody sees' },
  nothing: {
    mentors: 'Mentors do not know that this startup is in the register.',
    public: 'Nobody outside knows that this startup is in the register.',
  },
  preview: {
    mentors:
      'This is what mentors see, and no more. Those who answer for it at the Centre and the Department see all of it.',
    public: 'This is what the public register shows, and no more.',
  },
  title: 'Who sees what',
  lead: 'The Centre and the Department see all of it, since they answer for it. For everybody else you choose, part by part; what is not chosen appears nowhere.',
  who: 'Who sees this',
  mentorsHint: 'Mentors of the Centre’s network',
  publicHint: 'The public register of the portal',
  save: 'Save the choice',
  saved: 'Saved. Others see only what you chose.',
  look: 'Preview',
  back: 'Back to who sees what',
  people: {
    title: 'Who keeps the record',
    lead: 'These people correct the record and tell its figures, together with all members of its company.',
    nobody: 'Nobody yet. Make a code and hand it to the founders.',
    you: 'you',
    invite: 'Ask somebody in',
    inviteLead:
      'Make a code that works once, and send it to somebody of your team, or let them scan it from this screen. A new code ends the one before.',
    makeCode: 'Make a code',
    code: 'Code',
    codeOnce:
      'The code is shown once. Whoever opens this link keeps the record with you, so send it to your team only.',
    scan: 'Scan to open the link',
    until: 'Good until',
    leave: 'Keep this record no longer',
    leaveText: 'You can no longer correct the record, unless you are a member of its company.',
    leaveYes: 'Keep it no longer',
    left: (name) => `You no longer keep the record of “${name}”.`,
    company: 'Company',
    companyLead:
      'When you found a company, bind it to the startup: all its members keep the record, and its applications appear here.',
    noCompany: 'No company is bound to it yet.',
    which: 'Which company?',
    noneOfMine: 'You belong to no organisation on the portal yet.',
    createCompany: 'Register a company',
    link: 'Bind the company',
    linked: (name) => `Bound to ${name}.`,
    unlink: 'Unbind the company',
    unlinkText:
      'Members of the company who do not keep the record no longer see the startup, and the company’s applications no longer appear here.',
    unlinkYes: 'Unbind it',
    unlinked: 'The company is no longer bound to the startup.',
  },
  join: {
    kicker: 'Invitation to keep the record of a startup',
    lead: (who) =>
      `${who} asks you to keep the record of this startup: to correct it, tell its figures, and choose who sees what.`,
    next: 'Do you join?',
    accept: 'Join',
    ignore: 'If you do not know them, close this page; nothing changes.',
    joined: (name) => `You now keep the record of “${name}”.`,
  },
};
