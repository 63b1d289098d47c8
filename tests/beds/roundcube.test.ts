import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { bothBrowsers } from './both-browsers.ts';
import { clickOn, fill } from './fill.ts';
import { readMailParts } from './mail-message.ts';
import { getTinymceFrame, readTinymceText } from './tinymce-frame.ts';
import { type OpenEditor, type Stored, testWriting } from './writing-contract.ts';

const address = 'http://127.0.0.1:8810/';
const compose = `${address}?_task=mail&_action=compose&_to=lezer@example.org`;
const outbox = join(process.env.BEDS_STATE ?? '', 'roundcube/run/outbox');

describe.each(bothBrowsers)('Roundcube in %s', (_, launch) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
    const page = await browser.open(address);
    await fill(page, '#rcmloginuser', 'test@example.org');
    await fill(page, '#rcmloginpwd', 'test');
    await page.keyboard.press('Enter');
    await waitFor('the inbox', () => page.evaluate(() => document.querySelector('#messagelist') !== null));
    await page.close();
  });
  afterAll(() => browser?.close());

  describe('a mail in plain text', () => {
    testWriting(openPlain, (text) => new RegExp(`^${text}\\s*$`));
  });

  describe('a mail in HTML', () => {
    testWriting(openHtml, (text) => new RegExp(`<p>${text}</p>`));
  });

  async function openPlain(): Promise<OpenEditor> {
    const page = await openCompose();
    await clickOn(page, '#composebody');
    const readText = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#composebody')?.value);
    return { page, frame: page, readText, store: () => send(page, 'text/plain') };
  }

  async function openHtml(): Promise<OpenEditor> {
    const page = await openCompose();
    await page.evaluate(() => {
      const { rcmail } = globalThis as unknown as { rcmail: { command(name: string, options: object): void } };
      rcmail.command('toggle-editor', { id: 'composebody', html: true });
    });
    const frame = await getTinymceFrame(page);
    await clickOn(page, 'body', frame);
    return { page, frame, readText: () => readTinymceText(page), store: () => send(page, 'text/html') };
  }

  async function openCompose(): Promise<Page> {
    const page = await browser.open(compose);
    await fill(page, '#compose-subject', 'Persbericht');
    return page;
  }

  async function send(page: Page, type: string): Promise<Stored> {
    const before = readdirSync(outbox).length;
    await page.evaluate(() => {
      const { rcmail } = globalThis as unknown as { rcmail: { command(name: string, options: object): void } };
      rcmail.command('send', {});
    });
    await waitFor('the mail to arrive', () => readdirSync(outbox).length > before);
    const message = readFileSync(join(outbox, `${before + 1}.eml`), 'latin1');
    const parts = readMailParts(message);
    const text = parts.find((part) => part.type === 'text/plain')?.body.trim() ?? '';
    const source = parts.find((part) => part.type === type)?.body ?? '';
    return { text: text.replaceAll('\u00A0', ' '), source };
  }
});
