import type { Grant } from './giving.ts';

/** The headings of 360Giving's spreadsheets, and what stands under each. */
const columns: readonly (readonly [string, (grant: Grant) => string | number | undefined])[] = [
  ['Identifier', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Description', ({ description }) => description],
  ['Currency', ({ currency }) => currency],
  ['Amount Awarded', ({ amountAwarded }) => amountAwarded],
  ['Award Date', ({ awardDate }) => awardDate],
  ['URL', ({ url }) => url],
  ['Planned Dates:Duration (months)', ({ plannedDates }) => plannedDates?.[0]?.duration],
  ['Recipient Org:Identifier', ({ recipientOrganization: [one] }) => one?.id],
  ['Recipient Org:Name', ({ recipientOrganization: [one] }) => one?.name],
  ['Recipient Org:Organisation Type', ({ recipientOrganization: [one] }) => one?.organisationType],
  ['Beneficiary Location:Identifier', ({ beneficiaryLocation }) => beneficiaryLocation?.[0]?.id],
  ['Beneficiary Location:Name', ({ beneficiaryLocation }) => beneficiaryLocation?.[0]?.name],
  [
    'Beneficiary Location:Country Code',
    ({ beneficiaryLocation }) => beneficiaryLocation?.[0]?.countryCode,
  ],
  ['Funding Org:Identifier', ({ fundingOrganization: [one] }) => one?.id],
  ['Funding Org:Name', ({ fundingOrganization: [one] }) => one?.name],
  ['Grant Programme:Code', ({ grantProgramme }) => grantProgramme?.[0]?.code],
  ['Grant Programme:Title', ({ grantProgramme }) => grantProgramme?.[0]?.title],
  ['From An Open Call?', ({ fromOpenCall }) => fromOpenCall],
  ['Classifications:Code', ({ classifications: [one] }) => one?.code],
  ['Last Modified', ({ dateModified }) => dateModified],
  ['Data Source', ({ dataSource }) => dataSource],
];

/**
 * A cell that a spreadsheet shows and never runs: what begins like a formula, after any space, gets an apostrophe
 * before it (OWASP, CSV injection). A number that is one stays one.
 */
export const cell = (value: string | number | undefined) => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const tamed = /^[\s\u200b-\u200f\ufeff]*[=+\-@\t\r|%＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n\t;']/.test(tamed) ? `"${tamed.replaceAll('"', '""')}"` : tamed;
};

const row = (cells: readonly (string | number | undefined)[]) => `${cells.map(cell).join(',')}\r\n`;

/** The first line, with the mark by which spreadsheets know UTF-8. */
export const headings = `\ufeff${row(columns.map(([heading]) => heading))}`;

export const grantRow = (grant: Grant) => row(columns.map(([, of]) => of(grant)));
