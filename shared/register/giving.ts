import { dayOf, type Instant } from '../values/instant.ts';
import type { AwardEntry, CallEntry } from './entry.ts';
import { communeCalled } from './register.ts';

/** CC BY 4.0: anybody may use the data for anything who names their source. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Whose data it is, and where it stands. */
export interface Publisher {
  /** Mã định danh điện tử cơ quan. */
  organ: string;
  name: string;
  /** The origin of the portal. */
  portal: string;
}

/** Stands for a recipient who is not named. */
const UNNAMED = 'Hộ kinh doanh (không nêu tên)';
const LONGEST_TITLE = 140;

/** Identifiers of the portal's own, under the electronic identifier of the authority (QĐ 20/2020/QĐ-TTg). */
const idUnder = ({ organ }: Publisher, id: string) => `VN-${organ}-${id}`;

const shortened = (title: string) =>
  title.length < LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 2).trimEnd()}…`;

const placeOf = ({ recipient: { commune } }: AwardEntry) =>
  commune ? [{ id: commune, name: communeCalled(commune), countryCode: 'VN' }] : undefined;

/** One grant of the 360Giving Data Standard 1.4; nobody asks for what was requested or who was declined. */
export const grantOf = (award: AwardEntry, call: CallEntry | undefined, publisher: Publisher) => {
  const { id, title, recipient, amount, decidedAt, decisionNumber, months } = award;
  const location = placeOf(award);
  return {
    id: idUnder(publisher, id),
    title: shortened(title),
    description: `${title} (${decisionNumber})`,
    currency: 'VND',
    amountAwarded: amount,
    awardDate: dayOf(decidedAt),
    url: `${publisher.portal}/register/awards/${id}`,
    ...(months && { plannedDates: [{ duration: months }] }),
    recipientOrganization: [
      {
        id: idUnder(publisher, recipient.id),
        name: recipient.name ?? UNNAMED,
        organisationType: recipient.kind,
        ...(location && { location }),
      },
    ],
    ...(location && { beneficiaryLocation: location }),
    fundingOrganization: [{ id: `VN-${publisher.organ}`, name: publisher.name }],
    ...(call && { grantProgramme: [{ code: call.code, title: call.title.vi }] }),
    fromOpenCall: 'Yes',
    classifications: [{ vocabulary: `${publisher.portal}/register`, code: award.field }],
    dateModified: decidedAt,
    dataSource: `${publisher.portal}/open-data`,
  };
};
export type Grant = ReturnType<typeof grantOf>;

/** Everything around the grants of a file: who says so, since when, and what one may do with it. */
export const packageHead = (
  publisher: Publisher,
  title: string,
  file: string,
  at: Instant | undefined,
) => ({
  version: '1.4',
  title,
  identifier: `VN-${publisher.organ}-${file}`,
  ...(at && { modified: at, issued: dayOf(at) }),
  publisher: {
    identifier: `VN-${publisher.organ}`,
    name: publisher.name,
    website: publisher.portal,
  },
  license: licence,
  accessURL: `${publisher.portal}/open-data`,
  downloadURL: `${publisher.portal}/open-data/${file}`,
});
