import chromiumBinary from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** Chromium from its package. Its own default flags would hide CSP and CORS faults. */
export const startBrowser = async () =>
  chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: ['--no-sandbox', '--disable-quic'],
  });
