import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as z from 'zod';

// In one call and told of violations only: to describe what passes takes longer than to look.
const look = `${axe.source};
axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]))`;

/** The faults of access of a page as it stands: each rule that is broken, and where. */
export const faultsOf = async (page: Page) => z.array(z.unknown()).parse(await page.evaluate(look));
