import type { Page } from 'playwright-core';
import { fill, follow, press, reads } from './page.ts';
import { vi } from './words.ts';

const { propose: proposing, record, status } = vi.decisions;

/** From the minutes of a count to a proposal with its reason; gives its address. */
export const propose = async (page: Page, reason: string) => {
  await follow(page, vi.councils.minutes.propose);
  await fill(page, proposing.reason, reason);
  await press(page, proposing.go);
  await reads(page, proposing.done);
  return new URL(page.url()).pathname;
};

/** Reads the record and approves it under a number. */
export const approve = async (page: Page, decision: string, number: string) => {
  await page.goto(decision);
  await page.getByRole('heading', { name: vi.councils.count.title }).waitFor();
  await fill(page, record.number, number);
  await press(page, record.approveGo);
  await reads(page, status.approved);
};
