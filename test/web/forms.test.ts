import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe('a form that could not be accepted', () => {
  const send = async () => {
    const body = new URLSearchParams({
      title: '</textarea><script>alert("Lan")</script>',
      story: 'Nước mặn vào ruộng\n</textarea><img src=x>',
      amount: '1.250.000',
      kind: 'university',
      truth: 'yes',
    });
    const headers = { origin: portal.address, accept: 'text/html' };
    const answer = await fetch(`${portal.address}/gallery`, { method: 'POST', headers, body });
    return { status: answer.status, html: await answer.text() };
  };

  it('comes back with everything that was typed, as text', async () => {
    const { status, html } = await send();
    expect(status).toBe(422);
    expect(html).toContain('value="&lt;/textarea>&lt;script>alert(&quot;Lan&quot;)&lt;/script>"');
    expect(html).toContain('Nước mặn vào ruộng\n&lt;/textarea>');
    expect(html).toMatch(/value="university"[^>]*checked/);
    expect(html).not.toContain('<script>alert');
  });

  it('links each mistake to a field that is there and says it too', async () => {
    const { html } = await send();
    const links = [...html.matchAll(/<li><a href="#(\w+)">([^<]+)/g)];
    expect(links.map(([, field]) => field)).toEqual(['title', 'amount', 'kind', 'truth']);
    for (const [, field = '', message = ''] of links) {
      expect(html).toContain(` id="${field}"`);
      expect(html).toMatch(new RegExp(`id="${field}-mistake"[^]{0,80}${message}`));
    }
  });
});

describe('the gallery', () => {
  it('is not there for people', async () => {
    const plain = await startPortal(() => ({ GALLERY: '' }));
    expect((await fetch(`${plain.address}/gallery`)).status).toBe(404);
    plain.stop();
  });
});
