import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { settings } from '../settings.ts';
import { watching } from '../storage/watch.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}
export type Send = (mail: Mail) => Promise<void>;

const bySes = (): Send => {
  const ses = new SESv2Client();
  ses.middlewareStack.use(watching());
  const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
  return async ({ to, subject, text }) => {
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: settings.MAIL_FROM,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
      }),
    );
  };
};

/** On one machine letters are files; the name is taken only once the file is whole. */
const intoFolder =
  (folder: string): Send =>
  async (mail) => {
    await mkdir(folder, { recursive: true });
    const name = randomUUID();
    await writeFile(join(folder, `${name}.part`), JSON.stringify(mail));
    await rename(join(folder, `${name}.part`), join(folder, `${name}.json`));
  };

/** How letters leave: by SES, or as files of the outbox. */
export const sender = (): Send =>
  settings.MAIL_OUTBOX ? intoFolder(settings.MAIL_OUTBOX) : bySes();
