import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '../tests/browsers/browser.ts';
import { launchChromium } from '../tests/browsers/chromium.ts';
import { getExtensionFolder } from '../tests/browsers/extension-folder.ts';
import { launchFirefox } from '../tests/browsers/firefox.ts';
import { waitFor } from '../tests/browsers/wait-for.ts';
import { type DemoPages, serveDemoPages } from './demo-pages.ts';
import { canInstall, installPackages } from './install-packages.ts';
import { findBrowsers, type KnownBrowser } from './known-browsers.ts';
import { type Highlighted, readHighlights } from './read-highlights.ts';

const root = join(import.meta.dirname, '..');
const browser = getBrowser();
build(browser.kind);
if (!browser.takesExtension) explainLoading(browser);
else await show(browser);

function getBrowser(): KnownBrowser {
  if (findBrowsers().length === 0 && canInstall()) installPackages(['chromium', 'fonts-liberation']);
  const found = findBrowsers()[0];
  if (found) return found;
  console.error(`No browser found. Install one, then run npm start again:\n  ${installCommand()}`);
  process.exit(1);
}

function installCommand(): string {
  if (process.platform === 'darwin') return 'brew install --cask firefox';
  if (process.platform === 'win32') return 'winget install Mozilla.Firefox';
  return 'sudo apt-get install chromium    (Debian; on Ubuntu: firefox; on Fedora: sudo dnf install chromium)';
}

function build(kind: KnownBrowser['kind']): void {
  console.log('Building …');
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const target = kind === 'firefox' ? ['--browser', 'firefox'] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...target], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(1);
}

function explainLoading({ name }: KnownBrowser): void {
  console.log(`${name} takes an extension only from your own hands:
  1. Open chrome://extensions and switch on "Developer mode" (top right).
  2. Press "Load unpacked" and choose ${getExtensionFolder('chromium')}
  3. Open any page with a text field, and write.
With Chromium, Edge or Firefox installed, npm start does all this by itself.`);
}

async function show({ name, kind, executable }: KnownBrowser): Promise<void> {
  const headless = !hasDisplay();
  const pages = await serveDemoPages();
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  const running = await launch({ executable, headless });
  console.log(`${name} ${running.version}${headless ? ', without a window: this machine has no display' : ''}`);
  try {
    if (headless) await report(running, pages);
    else await tryOut(running, pages);
  } finally {
    await running.close().catch(() => undefined);
    pages.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function tryOut(running: Browser, pages: DemoPages): Promise<void> {
  await running.open(pages.mail);
  await (await running.open(pages.article)).bringToFront();
  console.log('Point at an underlined word, or write in the mail. Close the browser to end.');
  await running.closed;
}

async function report(running: Browser, pages: DemoPages): Promise<void> {
  const folder = join(root, 'artifacts');
  mkdirSync(folder, { recursive: true });
  for (const [name, url] of Object.entries({ article: pages.article, mail: pages.mail })) {
    const page = await running.open(url);
    const found = await readSettled(page, name);
    const picture = join(folder, `demo-${name}.png`);
    await page.screenshot(picture);
    console.log(`\nDemo ${name}: ${found.length} findings, picture in ${picture}`);
    console.table(
      found.map(({ highlight, text, around }) => ({ severity: highlight.replace('woordkeus-', ''), text, around })),
    );
  }
}

/** Reading goes on in slices while the page is idle: waits until the number has stood still for a while. */
async function readSettled(page: Page, name: string): Promise<Highlighted[]> {
  let last: Highlighted[] = [];
  let unchanged = 0;
  await waitFor(`findings in the demo ${name}`, async () => {
    const now = await readHighlights(page);
    unchanged = now.length === last.length ? unchanged + 1 : 0;
    last = now;
    return now.length > 0 && unchanged >= 20;
  });
  return last;
}
