import { formatDong } from '#shared/values/dong.ts';
import { formalDay, formatInstant } from '#shared/values/dates.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';
import { hours } from './hours/en.ts';
import { overseeing } from './overseeing/en.ts';
import { places } from './places/en.ts';
import type { LetterWords } from './shape.ts';

const at = (instant: Instant) => formatInstant(instant, 'en');
const list = (lines: readonly string[]) => lines.map((line) => `– ${line}`).join('\n');

const roles: LetterWords['roles'] = {
  officer: 'Department officer',
  approver: 'Approver',
  secretary: 'Council secretary',
  expert: 'Council expert',
  centre: 'Innovation Centre manager',
  mentor: 'Mentor',
  finance: 'Finance officer',
  auditor: 'Auditor',
  admin: 'Administrator',
};

export const en: LetterWords = {
  places,
  hours,
  overseeing,
  roles,
  open: 'Open it on the portal:',
  signature: 'Vườn Ươm – the province’s innovation fund portal',
  submitted: ({ title, callTitle, dossierCode, receivedAt }) => ({
    subject: `Application ${dossierCode} received`,
    body: `Your application “${title}” to the call “${callTitle}” has been received.\n\nDossier number: ${dossierCode}\nReceived (by the clock of this service): ${at(receivedAt)}\n\nUntil the deadline you may replace it with a newer copy or withdraw it.`,
  }),
  replaced: ({ title, dossierCode, receivedAt }) => ({
    subject: `New copy of application ${dossierCode} received`,
    body: `The new copy of “${title}” was received on ${at(receivedAt)} and stands in place of the one before.\n\nDossier number: ${dossierCode}`,
  }),
  withdrawn: ({ title, callTitle }) => ({
    subject: `Application “${title}” withdrawn`,
    body: `The application “${title}” to the call “${callTitle}” has been withdrawn and will not be considered.`,
  }),
  supplementRequested: ({ title, dueAt, missing, note }) => ({
    subject: `Additions needed for “${title}” by ${at(dueAt)}`,
    body: `The department asks, once and completely, for the following:\n\n${list(missing)}\n\n${note}\n\nPlease answer by ${at(dueAt)}.`,
  }),
  supplementAnswered: ({ title, dossierCode, receivedAt }) => ({
    subject: `Additions to application ${dossierCode} received`,
    body: `Your additions to “${title}” were received on ${at(receivedAt)}.`,
  }),
  admitted: ({ title }) => ({
    subject: `Application “${title}” is valid`,
    body: `The application “${title}” was found complete and valid. A council will now consider it.`,
  }),
  rejected: ({ title, reasons }) => ({
    subject: `Application “${title}” is not valid`,
    body: `The application “${title}” will not be considered further, because:\n\n${list(reasons)}`,
  }),
  callCorrected: ({ callTitle, reason, closesAt }) => ({
    subject: `The call “${callTitle}” was corrected`,
    body: `The call “${callTitle}” has just been corrected:\n\n${reason}\n\nThe deadline is now ${at(closesAt)}.`,
  }),
  closingSoon: ({ title, callTitle, closesAt }) => ({
    subject: `Closing soon: ${at(closesAt)}`,
    body: `Your application “${title}” to the call “${callTitle}” is still a draft and has not been submitted.\n\nDeadline: ${at(closesAt)}, by the clock of this service.`,
  }),
  councilInformed: ({ callTitle, meetingAt, place }) => ({
    subject: `Council papers: ${callTitle}`,
    body: `The council for the call “${callTitle}” meets on ${at(meetingAt)}${place ? `, at ${place}` : ''}.\n\nPlease declare for each application whether you have an interest; its papers open right after.`,
  }),
  councilAdjourned: ({ callTitle, meetingAt, reason }) => ({
    subject: `Council meeting adjourned: ${callTitle}`,
    body: `The meeting of ${at(meetingAt)} of the council for the call “${callTitle}” was adjourned:\n\n${reason}\n\nBallots of a vote that could not be counted are void; what was counted stands. You will be told when the council meets again.`,
  }),
  funded: ({ title, amount, decisionNumber, reasons }) => ({
    subject: `Application “${title}” approved`,
    body: `By Decision ${decisionNumber}, the application “${title}” ${amount > 0 ? `receives ${formatDong(amount, 'en')}` : 'is supported, without money'}.\n\n${list(reasons)}`,
  }),
  declined: ({ title, decisionNumber, reasons }) => ({
    subject: `The result of “${title}”`,
    body: `By Decision ${decisionNumber}, the application “${title}” is not supported this time, because:\n\n${list(reasons)}`,
  }),
  proposed: ({ title }) => ({
    subject: `A proposal awaits you: “${title}”`,
    body: `The proposed decision on the application “${title}” awaits your approval.`,
  }),
  returned: ({ title, reason }) => ({
    subject: `The proposal on “${title}” was returned`,
    body: `The proposed decision on the application “${title}” was returned:\n\n${reason}`,
  }),
  roleGranted: ({ role, reason }) => ({
    subject: 'You were granted a role',
    body: `Role: ${roles[role]}\nReason: ${reason}`,
  }),
  roleRevoked: ({ role, reason }) => ({
    subject: 'One of your roles was taken away',
    body: `Role: ${roles[role]}\nReason: ${reason}`,
  }),
  figuresDue: ({ name, period, expectedBy }) => ({
    subject: `Figures of ${name} for ${period}`,
    body: `${period} has ended. Please take two minutes to tell the figures of “${name}”: revenue, paying customers, jobs. Last time’s stand beside them to compare.\n\nWe hope for them by ${formalDay(dayOf(expectedBy), 'en')}; later ones are welcome, too. You choose who sees them: unless you say otherwise, only the Centre and the Department.`,
  }),
  invitation: ({ organisationName, invitedBy, expiresAt }) => ({
    subject: `Invitation to join ${organisationName}`,
    body: `${invitedBy} invites you to join “${organisationName}” on the portal.\n\nThe invitation is good until ${at(expiresAt)}. If you do not know them, ignore this letter.`,
  }),
};
