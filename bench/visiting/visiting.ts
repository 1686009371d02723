import type { Page } from 'playwright-core';
import type { Language } from '#shared/values/localised.ts';
import { startPortal, type Portal } from '../../test/journeys/portal.ts';
import { figure, kilobytes } from '../figures.ts';
import type { Part } from '../part.ts';
import { places, type Place } from './places.ts';
import { firstPaint, visit, whole, type Visit } from './visit.ts';

/** What a connection brings in its first round trip: ten packets. */
const FIRST = 14_000;
const ALL = 100_000;
const languages = { vi: 'Vietnamese', ar: 'Arabic' } as const satisfies Partial<
  Record<Language, string>
>;

interface Found extends Visit {
  name: string;
}

const visitors = (portal: Portal, language: Language) => {
  const pages = new Map<string, Page>();
  return async ({ as }: Place) => {
    const page =
      pages.get(as ?? '') ??
      (as ? await portal.as(as, '/', { language }) : await portal.visit({ language }));
    pages.set(as ?? '', page);
    return page;
  };
};

/** The heaviest of what has one name: a draft has many sections. */
const heaviest = (found: readonly Found[]) =>
  [...new Set(found.map(({ name }) => name))].flatMap((name) =>
    found
      .filter((one) => one.name === name)
      .toSorted((a, b) => whole(b) - whole(a))
      .slice(0, 1),
  );

/** What a first visit costs on a slow phone: bytes on the wire and requests, in Chromium. */
export const visiting = async (): Promise<Part> => {
  const portal = await startPortal();
  const chromium = portal.browser.version();
  const all = await places(portal);
  const found: Found[] = [];
  for (const language of ['vi', 'ar'] as const) {
    const pageFor = visitors(portal, language);
    const seen = [];
    for (const place of all)
      seen.push({
        name: `${place.name}, ${languages[language]}`,
        ...(await visit(await pageFor(place), place.path)),
      });
    found.push(...heaviest(seen));
  }
  await portal.stop();

  const most = (of: (one: Visit) => number, language: string) =>
    Math.max(...found.filter(({ name }) => name.endsWith(language)).map(of));
  const heavy = found.filter((one) => firstPaint(one) > FIRST).map(({ name }) => name);
  const aim = (what: string, of: (one: Visit) => number, limit: number, why: string) =>
    Object.values(languages).map((language) => {
      const worst = most(of, language);
      return {
        aim: `${what} ≤ ${kilobytes(limit)}, ${language}`,
        found: kilobytes(worst),
        met: worst <= limit,
        why,
      };
    });
  return {
    title: 'A first visit',
    table: [
      ['page', 'HTML', 'CSS', 'first paint', 'fonts', 'scripts', 'all', 'requests'],
      ...found.map((one) => [
        one.name,
        kilobytes(one.html),
        kilobytes(one.css),
        kilobytes(firstPaint(one)),
        kilobytes(one.fonts),
        kilobytes(one.scripts),
        kilobytes(whole(one)),
        figure(one.requests),
      ]),
    ],
    aims: [
      ...aim(
        'HTML and CSS of the first paint',
        firstPaint,
        FIRST,
        `Over it: ${heavy.join('; ')}. A dossier is read on one page beside its criteria: it is the text of it that is over.`,
      ),
      ...aim(
        'everything',
        whole,
        ALL,
        'Arabic has two files of its own (regular and bold, 89 kB); the Latin ones stay, since names and codes are written with them. Text shows before either.',
      ),
    ],
    notes: [
      `Bytes on the wire with their headers, in Chromium ${chromium} with an empty cache, as the portal itself compresses. “First paint” is the page and every style sheet it waits for; fonts and scripts come after it. Of a draft’s sections the heaviest is shown.`,
    ],
  };
};
