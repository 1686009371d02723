import type { Entry } from '#shared/register/entry.ts';
import { dateOf } from '#shared/register/facets.ts';
import { formatDong } from '#shared/values/dong.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML takes it: signs of its own written out, and those it has no letter for left away. */
export const xml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** Where an entry is read. */
export const pathOf = (entry: Entry) => {
  if (entry.kind === 'call') return `/calls/${entry.id}`;
  return `/register/${entry.kind === 'award' ? 'awards' : 'startups'}/${entry.id}`;
};

export const titleOf = (entry: Entry) => {
  if (entry.kind === 'call') return entry.title.vi;
  return entry.kind === 'award' ? entry.title : entry.name;
};

const saidOf = (entry: Entry, unnamed: string) => {
  switch (entry.kind) {
    case 'call':
      return `${entry.code} · ${formatDong(entry.budget)}`;
    case 'award':
      return [entry.recipient.name ?? unnamed, formatDong(entry.amount), entry.decisionNumber].join(
        ' · ',
      );
    case 'startup':
      return entry.summary;
  }
};

interface Channel {
  portal: string;
  title: string;
  description: string;
  unnamed: string;
}

/** RSS 2.0 of the newest entries, in Vietnamese as the records are. */
export const rss = (entries: readonly Entry[], { portal, unnamed, ...channel }: Channel) => {
  const items = entries.map((entry) => {
    const link = xml(portal + pathOf(entry));
    return `<item><title>${xml(titleOf(entry))}</title><link>${link}</link><guid isPermaLink="true">${link}</guid><pubDate>${new Date(dateOf(entry)).toUTCString()}</pubDate><description>${xml(saidOf(entry, unnamed))}</description></item>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${xml(channel.title)}</title><link>${xml(portal)}/register</link><description>${xml(channel.description)}</description><language>vi</language>`,
    `<atom:link href="${xml(portal)}/register/rss.xml" rel="self" type="application/rss+xml"/>`,
    ...items,
    '</channel></rss>\n',
  ].join('\n');
};

const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A sitemap of pages; at most 50,000 by the protocol, so there is one a year. */
export const sitemap = (addresses: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${schema}>\n${addresses
    .map((address) => `<url><loc>${xml(address)}</loc></url>`)
    .join('\n')}\n</urlset>\n`;

export const sitemapIndex = (addresses: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${schema}>\n${addresses
    .map((address) => `<sitemap><loc>${xml(address)}</loc></sitemap>`)
    .join('\n')}\n</sitemapindex>\n`;
