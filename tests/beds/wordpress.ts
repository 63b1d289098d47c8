import type { Browser, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { type Bed, type OpenBed, plainText } from './bed.ts';
import { clickBeside } from './editor-pages.ts';
import { clickOn, fill } from './fill.ts';
import { getTinymceFrame, readTinymceHtml, readTinymceText } from './tinymce-frame.ts';

export const wordpressAddress = 'http://127.0.0.1:8820';

/** A new post in WordPress. */
export const wordpressBeds: readonly Bed[] = [
  { name: 'wordpress-blocks', isMadeOfBlocks: true, open: openBlocks },
  { name: 'wordpress-classic', open: openClassic },
  { name: 'wordpress-classic-text', without: plainText('a form field holds plain text'), open: openClassicText },
];

export async function openBlocks(browser: Browser): Promise<OpenBed> {
  const page = await openPost(browser, '/wp-admin/post-new.php');
  const title = '.editor-post-title__input';
  await waitFor('the title', () => page.evaluate((wanted) => document.querySelector(wanted) !== null, title), 60_000);
  await page.evaluate(closeWelcome);
  await fill(page, title, 'Persbericht');
  await page.keyboard.press('Enter');
  return {
    page,
    frame: page,
    model: page,
    readText: () => page.evaluate(readBlocks),
    readHtml: () => page.evaluate(readPost),
    clickInto: () => clickBeside(page, page, blockOrPlaceForOne),
  };
}

export async function openClassic(browser: Browser): Promise<OpenBed> {
  const page = await openClassicPost(browser, 'tmce');
  const frame = await getTinymceFrame(page);
  const clickInto = () => clickBeside(page, page, '#content_ifr');
  await clickInto();
  const model = { readText: () => readClassicText(page), readHtml: () => readTinymceHtml(page) };
  return { page, frame, model: page, clickInto, ...model };
}

/** WordPress draws emoji as pictures, which its model has as text only in the HTML that it saves. */
async function readClassicText(page: Page): Promise<string> {
  const [text, html] = await Promise.all([readTinymceText(page), readTinymceHtml(page)]);
  const [emoji] = html.match(/\p{Extended_Pictographic}/u) ?? [];
  if (emoji === undefined || text.includes(emoji)) return text;
  const before = html.slice(0, html.indexOf(emoji)).replace(/<[^>]*>/gu, '');
  return `${text.slice(0, before.length)}${emoji}${text.slice(before.length)}`;
}

async function openClassicText(browser: Browser): Promise<OpenBed> {
  const page = await openClassicPost(browser, 'html');
  const clickInto = () => clickBeside(page, page, '#content');
  await clickInto();
  const readText = () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#content')?.value ?? 'no field');
  return { page, frame: page, model: page, readText, readHtml: readText, clickInto };
}

/** WordPress remembers which of the two tabs of its classic editor was used last. */
async function openClassicPost(browser: Browser, tab: 'tmce' | 'html'): Promise<Page> {
  const page = await openPost(browser, '/wp-admin/post-new.php?classic=1');
  await fill(page, '#title', 'Persbericht');
  await clickOn(page, `#content-${tab}`);
  return page;
}

const loggedIn = new WeakSet<Browser>();

async function openPost(browser: Browser, path: string): Promise<Page> {
  if (!loggedIn.has(browser)) await logIn(browser);
  loggedIn.add(browser);
  return browser.open(wordpressAddress + path);
}

async function logIn(browser: Browser): Promise<void> {
  const page = await browser.open(`${wordpressAddress}/wp-login.php`);
  await fill(page, '#user_login', 'admin');
  await fill(page, '#user_pass', 'test-admin-1');
  await page.keyboard.press('Enter');
  await waitFor('the dashboard', () => page.evaluate(() => document.querySelector('#wpadminbar') !== null), 60_000);
  await page.close();
}

const blockOrPlaceForOne =
  '.is-root-container [contenteditable="true"],.block-editor-default-block-appender__content,.block-list-appender';

/** WordPress's own door to its data, as far as it is used here. */
interface WordPress {
  readonly data: {
    select(store: string): {
      isFeatureActive(feature: string): boolean;
      getEditedPostContent(): string;
    };
    dispatch(store: string): { toggleFeature(feature: string): void };
  };
}

function closeWelcome(): void {
  const { wp } = globalThis as unknown as { wp: WordPress };
  if (wp.data.select('core/edit-post').isFeatureActive('welcomeGuide')) {
    wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
  }
}

function readPost(): string {
  const { wp } = globalThis as unknown as { wp: WordPress };
  return wp.data.select('core/editor').getEditedPostContent();
}

function readBlocks(): string {
  const { wp } = globalThis as unknown as { wp: WordPress };
  const html = wp.data.select('core/editor').getEditedPostContent();
  const { body } = new DOMParser().parseFromString(html.replace(/<!--.*?-->/g, ''), 'text/html');
  return (body.textContent ?? '').replaceAll('\u00A0', ' ').replace(/\n+/g, '\n').trim();
}
