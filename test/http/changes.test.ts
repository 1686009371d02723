import { describe, expect, it } from 'vitest';
import { changesVersion, type Route } from '#shared/http/route.ts';
import { routes } from '#shared/routes.ts';

/** What needs neither a version nor a key, and why doing it twice, or late, harms nobody. */
const harmless: Record<string, string> = {
  registerMe: 'a person is registered once, by the token',
  createOrganisation: 'one organisation a tax code',
  startApplication: 'one live application a host and call',
  formCouncil: 'one live review an application',
  createCall: 'a draft more, seen by the department only',
  importForm: 'a form more, which nothing uses yet',
  invite: 'a letter more, each with a secret of its own',
  acceptInvitation: 'an invitation opens once',
  inviteDocument: 'a place to upload to, gone after minutes',
  linkDocument: 'changes nothing',
  detachDocument: 'names the one file that goes; a second time it is not there',
  inviteKeeper: 'one code a startup: the new one ends the one before',
  joinStartup: 'who keeps a startup keeps it',
  admitStartup: 'one place a startup',
  askMentor: 'one mentor once a place',
  makeSlot: 'one appointment an hour and room',
  rateSession: 'each side rates once',
  openSheet: 'one sheet a project',
  openReport: 'one report a form and year',
  declareInterest: 'says what is so, not what is to change',
};

describe('a change', () => {
  it('names the version it was made against, or a key, or is one that may come twice', () => {
    const bare = Object.entries<Route>(routes)
      .filter(([, { key }]) => !key.startsWith('GET '))
      .filter(([, route]) => !route.once && !changesVersion(route))
      .map(([name]) => name);
    expect(bare.toSorted()).toEqual(Object.keys(harmless).toSorted());
  });
});
