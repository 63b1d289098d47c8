import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { bothBrowsers } from '../browsers/both-browsers.ts';
import type { Browser, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readMailParts } from './mail-message.ts';
import { openHtmlMail, openPlainMail } from './roundcube.ts';
import { type OpenEditor, type Stored, testWriting } from './writing-contract.ts';

const outbox = join(process.env.BEDS_STATE ?? '', 'roundcube/run/outbox');

describe.each(bothBrowsers)('Roundcube in %s', (_, launch) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe('a mail in plain text', () => {
    testWriting(openPlain, (text) => new RegExp(`^${text}\\s*$`));
  });

  describe('a mail in HTML', () => {
    testWriting(openHtml, (text) => new RegExp(`<p>${text}</p>`));
  });

  async function openPlain(): Promise<OpenEditor> {
    const mail = await openPlainMail(browser);
    return { ...mail, store: () => send(mail.page, 'text/plain') };
  }

  async function openHtml(): Promise<OpenEditor> {
    const mail = await openHtmlMail(browser);
    return { ...mail, store: () => send(mail.page, 'text/html') };
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
