import type { AwardEntry, StartupEntry } from '#shared/register/entry.ts';
import { licence } from '#shared/register/giving.ts';

const context = 'https://schema.org';

/**
 * Data for search engines as the text of a script element: whatever could end the element, or begin another, is
 * written as JSON writes any letter, so a title can never become markup.
 */
export const asScript = (data: object) =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

interface Page {
  url: string;
  /** Who gives the money. */
  funder: string;
}

/** A grant, as search engines understand one. */
export const awardData = (award: AwardEntry, { url, funder }: Page) => ({
  '@context': context,
  '@type': 'MonetaryGrant',
  '@id': url,
  url,
  name: award.title,
  identifier: award.decisionNumber,
  amount: { '@type': 'MonetaryAmount', currency: 'VND', value: award.amount },
  funder: { '@type': 'GovernmentOrganization', name: funder },
  fundedItem: {
    '@type': 'ResearchProject',
    name: award.title,
    ...(award.recipient.name && {
      parentOrganization: { '@type': 'Organization', name: award.recipient.name },
    }),
  },
});

/** A company is an organisation; what a person or a group works on is a project, without them. */
export const startupData = (startup: StartupEntry, url: string) => ({
  '@context': context,
  '@type': startup.is === 'company' ? 'Organization' : 'Project',
  '@id': url,
  url,
  name: startup.name,
  description: startup.summary,
  ...(startup.website && { sameAs: startup.website }),
  ...(startup.foundedOn && { foundingDate: startup.foundedOn }),
});

/** The open data, as catalogues of data sets find them. */
export const dataSetData = (
  portal: string,
  { name, description, funder }: { name: string; description: string; funder: string },
) => ({
  '@context': context,
  '@type': 'Dataset',
  name,
  description,
  url: `${portal}/open-data`,
  license: licence,
  creator: { '@type': 'GovernmentOrganization', name: funder },
  isAccessibleForFree: true,
  distribution: ['json', 'csv'].map((kind) => ({
    '@type': 'DataDownload',
    encodingFormat: kind === 'json' ? 'application/json' : 'text/csv',
    contentUrl: `${portal}/open-data/360giving.${kind}`,
  })),
});
