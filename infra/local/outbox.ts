import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer } from './answer.ts';
import type { Page } from './gateway.ts';
import { html } from './html.ts';
import { both, page, pageHeaders, sheet } from './page.ts';

const Letter = z.object({ to: z.string(), subject: z.string(), text: z.string() });
type Letter = z.infer<typeof Letter>;

interface Sent extends Letter {
  name: string;
  at: Date;
}

interface Outbox {
  folder: string;
  /** The API's address: only its own page may ask for the morning's reminders. */
  api: string;
  /** Addresses of the portal in a letter can be followed; no others. */
  portal: string;
  remind: () => Promise<unknown>;
}

/** `/outbox`: the letters that SES would have sent, newest first, and a button for the 07:00 run. */
export const outbox = ({ folder, api, portal, remind }: Outbox): Page => {
  const host = new URL(api).host;
  return async ({ method, headers }, path) => {
    if (path === '/page.css') return styles;
    if (!path.startsWith('/outbox') || headers.host !== host) return undefined;
    if (method === 'POST' && path === '/outbox/remind' && headers.origin === api) {
      await remind();
      return { status: 303, headers: { location: '/outbox' } };
    }
    if (method !== 'GET') return undefined;
    if (path === '/outbox') return shown(list(await letters(folder)));
    const letter = await read(folder, path.slice('/outbox/'.length));
    return letter && shown(one(letter, portal));
  };
};

const styles: Answer = {
  status: 200,
  headers: { 'content-type': 'text/css; charset=utf-8' },
  body: sheet,
};

const shown = (body: string): Answer => ({ status: 200, headers: pageHeaders(), body });

const letters = async (folder: string) => {
  const names = await readdir(folder).catch(() => []);
  const all = await Promise.all(names.map((name) => read(folder, name)));
  return all
    .filter((letter) => letter !== undefined)
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, 200);
};

/** A letter by its file's name; a name that could leave the folder is no letter. */
const read = async (folder: string, name: string): Promise<Sent | undefined> => {
  if (!/^[\w-][\w.-]*\.json$/.test(name)) return undefined;
  const file = join(folder, name);
  try {
    const [text, { mtime }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    return { ...letterIn(text), name, at: mtime };
  } catch {
    return undefined;
  }
};

const letterIn = (text: string): Letter => {
  try {
    return Letter.parse(JSON.parse(text));
  } catch {
    return { to: '', subject: '(?)', text };
  }
};

const timeOf = (at: Date) =>
  at.toLocaleString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'medium',
  });

const list = (all: readonly Sent[]) =>
  page(
    'Thư đã gửi',
    html`<h1>${both('Thư đã gửi', 'Letters sent')}</h1>
      <p class="note">
        ${both('Trên máy này thư không đi đâu cả ·', 'letters stay on this machine')}
      </p>
      <form method="post" action="/outbox/remind">
        <button>
          ${both('Gửi nhắc việc của 07:00 ngay bây giờ', 'Run the 07:00 reminders now')}
        </button>
      </form>
      <h2>${both(`${all.length} thư, mới nhất trước`, `${all.length} letters, newest first`)}</h2>
      <table>
        ${all.map(
          ({ name, at, to, subject }) =>
            html`<tr>
              <td>${timeOf(at)}</td>
              <td><a href="/outbox/${name}">${subject}</a></td>
              <td>${to}</td>
            </tr>`,
        )}
      </table>`,
  );

const linked = (text: string, portal: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part) =>
      part === portal || part.startsWith(`${portal}/`)
        ? html`<a href="${part}">${part}</a>`
        : html`${part}`,
    );

const one = ({ to, subject, text, at }: Sent, portal: string) =>
  page(
    subject,
    html`<p><a href="/outbox">${both('Mọi thư', 'All letters')}</a></p>
      <h1>${subject}</h1>
      <dl>
        <dt>${both('Người nhận', 'To')}</dt>
        <dd>${to}</dd>
        <dt>${both('Lúc', 'At')}</dt>
        <dd>${timeOf(at)}</dd>
      </dl>
      <pre dir="auto">${linked(text, portal)}</pre>`,
  );
