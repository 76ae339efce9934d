import { existsSync } from 'node:fs';

/** How to start the browser that tests and benchmarks use. */
export interface BrowserLaunch {
  executablePath: string;
  args: string[];
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Keeps the browser off the network; nothing but the pages under test is to be loaded. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, an installed one, or the one that `@sparticuz/chromium` carries (Linux, x64).
 *
 * @throws where there is none, with what to do
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is \`${named}\`, where there is no file.`);
    return { executablePath: named, args: ARGS };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ARGS };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROMIUM_PATH to it.');
  // Makes the package unpack the libraries that a bare system lacks; read when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  // Not `chromium.args`: they hold `--single-process`, with which closing one context closes the browser.
  return { executablePath: await chromium.executablePath(), args: ARGS };
}
