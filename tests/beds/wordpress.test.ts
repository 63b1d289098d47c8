import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { bothBrowsers } from './both-browsers.ts';
import { clickOn, fill } from './fill.ts';
import { getTinymceFrame, readTinymceText } from './tinymce-frame.ts';
import { type OpenEditor, type Stored, testWriting } from './writing-contract.ts';

const address = 'http://127.0.0.1:8820';

describe.each(bothBrowsers)('WordPress in %s', (_, launch) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
    const page = await browser.open(`${address}/wp-login.php`);
    await fill(page, '#user_login', 'admin');
    await fill(page, '#user_pass', 'test-admin-1');
    await page.keyboard.press('Enter');
    await waitFor('the dashboard', () => page.evaluate(() => document.querySelector('#wpadminbar') !== null), 60_000);
    await page.close();
  });
  afterAll(() => browser?.close());

  describe('a post in the block editor', () => {
    testWriting(openBlocks, (text) => new RegExp(`^<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->$`));
  });

  describe('a post in the classic editor', () => {
    testWriting(openClassic, (text) => new RegExp(`^${text}$`));
  });

  async function openBlocks(): Promise<OpenEditor> {
    const page = await browser.open(`${address}/wp-admin/post-new.php`);
    const title = '.editor-post-title__input';
    await waitFor('the title', () => page.evaluate((wanted) => document.querySelector(wanted) !== null, title), 60_000);
    await page.evaluate(closeWelcome);
    await fill(page, title, 'Persbericht');
    await page.keyboard.press('Enter');
    const readText = () => page.evaluate(readBlocks);
    const rest = async () => {
      await waitFor('the undo step of the typing', () => page.evaluate(hasClosedUndoStep));
    };
    return { page, frame: page, readText, rest, store: () => saveBlocks(page) };
  }

  async function saveBlocks(page: Page): Promise<Stored> {
    await page.keyboard.press('Control+s');
    const saved = await waitFor('the post to be saved', () => page.evaluate(findSavedPost), 30_000);
    return readPost(page, saved);
  }

  async function openClassic(): Promise<OpenEditor> {
    const page = await browser.open(`${address}/wp-admin/post-new.php?classic=1`);
    await fill(page, '#title', 'Persbericht');
    const frame = await getTinymceFrame(page);
    await clickOn(page, 'body', frame);
    return { page, frame, readText: () => readTinymceText(page), store: () => saveClassic(page) };
  }

  async function saveClassic(page: Page): Promise<Stored> {
    await clickOn(page, '#save-post');
    const id = await waitFor(
      'the post to be saved',
      () => page.evaluate(() => new URL(location.href).searchParams.get('post')),
      30_000,
    );
    const reader = await browser.open(`${address}/wp-admin/post.php?post=${id}&action=edit`);
    await waitFor('the post to open', () => reader.evaluate(() => 'wp' in globalThis), 30_000);
    const stored = await readPost(reader, Number(id));
    await reader.close();
    return stored;
  }
});

/** WordPress's own door to its data, as far as it is used here. */
interface WordPress {
  readonly data: {
    select(store: string): {
      getBlocks(): readonly { readonly attributes: { readonly content?: string } }[];
      isLastBlockChangePersistent(): boolean;
      isFeatureActive(feature: string): boolean;
      isSavingPost(): boolean;
      isEditedPostDirty(): boolean;
      getCurrentPostId(): number;
    };
    dispatch(store: string): { toggleFeature(feature: string): void };
  };
  apiFetch(request: { path: string }): Promise<{ content: { raw: string } }>;
}

function closeWelcome(): void {
  const { wp } = globalThis as unknown as { wp: WordPress };
  if (wp.data.select('core/edit-post').isFeatureActive('welcomeGuide')) {
    wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
  }
}

function readBlocks(): string {
  const { wp } = globalThis as unknown as { wp: WordPress };
  const blocks = wp.data.select('core/block-editor').getBlocks();
  return blocks.map(({ attributes }) => (attributes.content ?? '').replaceAll('&nbsp;', ' ')).join('\n');
}

/** The block editor puts all changes into one undo step until nothing has been typed for a second. */
function hasClosedUndoStep(): boolean {
  const { wp } = globalThis as unknown as { wp: WordPress };
  return wp.data.select('core/block-editor').isLastBlockChangePersistent();
}

function findSavedPost(): number | undefined {
  const { wp } = globalThis as unknown as { wp: WordPress };
  const editor = wp.data.select('core/editor');
  return editor.isSavingPost() || editor.isEditedPostDirty() ? undefined : editor.getCurrentPostId();
}

/** The post as the database has it. */
async function readPost(page: Page, id: number): Promise<Stored> {
  const source = await page.evaluate(async (post) => {
    const { wp } = globalThis as unknown as { wp: WordPress };
    return (await wp.apiFetch({ path: `/wp/v2/posts/${post}?context=edit` })).content.raw;
  }, id);
  return { text: source.replace(/<[^>]*>/g, '').trim(), source };
}
