import type { Browser, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { type Bed, type OpenBed, plainText } from './bed.ts';
import { clickBeside } from './editor-pages.ts';
import { clickOn, fill } from './fill.ts';
import { getTinymceFrame, readTinymceHtml, readTinymceText } from './tinymce-frame.ts';

const address = 'http://127.0.0.1:8810/';
const compose = `${address}?_task=mail&_action=compose&_to=lezer@example.org`;

/** A new mail in Roundcube. */
export const roundcubeBeds: readonly Bed[] = [
  { name: 'roundcube-plain', without: plainText('a form field holds plain text'), open: openPlainMail },
  { name: 'roundcube-html', open: openHtmlMail },
];

export async function openPlainMail(browser: Browser): Promise<OpenBed> {
  const page = await openCompose(browser);
  const readText = () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#composebody')?.value ?? 'no field');
  // In its corner is a button that makes the mail one in HTML.
  const clickInto = () => clickOn(page, '#composebody');
  await clickInto();
  return { page, frame: page, model: page, readText, readHtml: readText, clickInto };
}

export async function openHtmlMail(browser: Browser): Promise<OpenBed> {
  const page = await openCompose(browser);
  await page.evaluate(() => {
    const { rcmail } = globalThis as unknown as { rcmail: { command(name: string, options: object): void } };
    rcmail.command('toggle-editor', { id: 'composebody', html: true });
  });
  const frame = await getTinymceFrame(page);
  const clickInto = () => clickBeside(page, page, '#composebody_ifr');
  await clickInto();
  const model = { readText: () => readTinymceText(page), readHtml: () => readTinymceHtml(page) };
  return { page, frame, model: page, clickInto, ...model };
}

const loggedIn = new WeakSet<Browser>();

async function openCompose(browser: Browser): Promise<Page> {
  if (!loggedIn.has(browser)) await logIn(browser);
  loggedIn.add(browser);
  const page = await browser.open(compose);
  await fill(page, '#compose-subject', 'Persbericht');
  return page;
}

async function logIn(browser: Browser): Promise<void> {
  const page = await browser.open(address);
  await fill(page, '#rcmloginuser', 'test@example.org');
  await fill(page, '#rcmloginpwd', 'test');
  await page.keyboard.press('Enter');
  await waitFor('the inbox', () => page.evaluate(() => document.querySelector('#messagelist') !== null));
  await page.close();
}
