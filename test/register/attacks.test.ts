import { describe, expect, it } from 'vitest';
import type { AwardEntry, StartupEntry } from '#shared/register/entry.ts';
import { CallId } from '#shared/calls/model.ts';
import { DecisionId } from '#shared/decisions/model.ts';
import { OrganisationId } from '#shared/identity/actor.ts';
import { StartupId } from '#shared/startups/model.ts';
import { dong } from '#shared/values/dong.ts';
import { Instant } from '#shared/values/instant.ts';
import {
  asScript,
  awardData,
  dataSetData,
  startupData,
} from '../../web/src/lib/register/json-ld.ts';
import { rss, sitemap, xml } from '../../web/src/lib/register/xml.ts';
import { corpus } from '../attacks/poison.ts';

const hex = '0'.repeat(32);
const at = Instant.parse('2026-11-22T02:00:00.000Z');
const poisoned = (text: string): AwardEntry => ({
  kind: 'award',
  id: DecisionId.parse(`dec_${hex}`),
  callId: CallId.parse(`call_${hex}`),
  title: text,
  recipient: { id: OrganisationId.parse(`org_${hex}`), kind: 'enterprise', name: text },
  field: 'innovation',
  amount: dong(1),
  decisionNumber: text,
  decidedAt: at,
});
const startup = (text: string): StartupEntry => ({
  kind: 'startup',
  id: StartupId.parse(`sta_${hex}`),
  name: text,
  is: 'group',
  field: 'food',
  stage: 'idea',
  status: 'active',
  summary: text,
  registeredAt: at,
});
const texts = [...corpus, '</script >', '<!--<script>', '\u2028\u2029', '&lt;script&gt;', ']]>'];

describe('a text that would be markup', () => {
  it.each(texts)('stays text among the data for search engines: %j', (text) => {
    const page = { url: 'https://vuon-uom.example.vn/a', funder: text };
    const all = [
      awardData(poisoned(text), page),
      startupData(startup(text), page.url),
      dataSetData('https://vuon-uom.example.vn', { name: text, description: text, funder: text }),
    ];
    for (const data of all) {
      const written = asScript(data);
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(data);
    }
  });

  it.each(texts)('stays text in a feed and a sitemap: %j', (text) => {
    const channel = { portal: 'https://vuon-uom.example.vn', title: text, description: text };
    const feed = rss([poisoned(text), startup(text)], { ...channel, unnamed: text });
    const map = sitemap([`https://vuon-uom.example.vn/${text}`]);
    for (const file of [feed, map]) expect(wellFormed(file)).toBe(true);
    expect(feed.match(/<item>/g)).toHaveLength(2);
  });

  it('loses only what XML has no letter for', () => {
    expect(xml('a\u0000\u0008\ufffeb\ud800c 🌱 ệ')).toBe('abc 🌱 ệ');
  });
});

/** Every element that begins ends, in order, and no sign of markup stands free. */
const wellFormed = (file: string) => {
  const open: string[] = [];
  const body = file.replace(/^<\?xml[^?]*\?>/, '');
  for (const [, end, name = '', empty] of body.matchAll(
    /<(\/?)([a-zA-Z:]+)(?:\s+[a-zA-Z:]+="[^"<]*")*(\/?)>/g,
  )) {
    if (end) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  const rest = body.replace(/<(\/?)([a-zA-Z:]+)(?:\s+[a-zA-Z:]+="[^"<]*")*(\/?)>/g, '');
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(amp|lt|gt|quot|apos);)/.test(rest);
};
