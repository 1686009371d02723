import type { Page } from 'playwright-core';

/** What one visit with an empty cache brought over the wire, in bytes with headers. */
export interface Visit {
  html: number;
  css: number;
  fonts: number;
  scripts: number;
  others: number;
  requests: number;
}

const kinds: Record<string, keyof Visit> = {
  Document: 'html',
  Stylesheet: 'css',
  Font: 'fonts',
  Script: 'scripts',
};

/** Opens a page as on a first visit, and counts everything until the network falls silent. */
export const visit = async (page: Page, path: string): Promise<Visit> => {
  const wire = await page.context().newCDPSession(page);
  const found: Visit = { html: 0, css: 0, fonts: 0, scripts: 0, others: 0, requests: 0 };
  const kindOf = new Map<string, keyof Visit>();
  wire.on('Network.responseReceived', ({ requestId, type }) => {
    kindOf.set(requestId, kinds[type] ?? 'others');
  });
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    found[kindOf.get(requestId) ?? 'others'] += encodedDataLength;
    found.requests += 1;
  });
  await wire.send('Network.enable');
  await wire.send('Network.clearBrowserCache');
  const answer = await page.goto(path, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200 || new URL(page.url()).pathname !== path)
    throw new Error(`${path} was not shown: ${answer?.status() ?? 'no answer'} at ${page.url()}`);
  await wire.detach();
  return found;
};

export const firstPaint = ({ html, css }: Visit) => html + css;
export const whole = ({ html, css, fonts, scripts, others }: Visit) =>
  html + css + fonts + scripts + others;
