import { mkdir } from 'node:fs/promises';
import { afterEach } from 'vitest';
import type { Portal } from '../portal.ts';

const folder = '.test/journeys';

/** After a test that failed, the pages as they stood then lie in .test/journeys. */
export const picturesOfFailures = (portal: () => Portal) => {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await mkdir(folder, { recursive: true });
    const pages = portal()
      .browser.contexts()
      .flatMap((context) => context.pages());
    for (const [nth, page] of pages.entries()) {
      const path = `${folder}/${task.name.replace(/\W+/gu, '-').slice(0, 60)}-${nth}.png`;
      await page.screenshot({ path, fullPage: true }).catch(() => undefined);
    }
    console.error(portal().log());
  });
};
