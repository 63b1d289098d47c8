import { afterAll, beforeAll, describe } from 'vitest';
import { bothBrowsers } from '../browsers/both-browsers.ts';
import type { Browser, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { clickOn } from './fill.ts';
import { openBlocks, openClassic, wordpressAddress } from './wordpress.ts';
import { type OpenEditor, type Stored, testWriting } from './writing-contract.ts';

describe.each(bothBrowsers)('WordPress in %s', (_, launch) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe('a post in the block editor', () => {
    testWriting(openBlockPost, (text) => new RegExp(`^<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->$`));
  });

  describe('a post in the classic editor', () => {
    testWriting(openClassicPost, (text) => new RegExp(`^${text}$`));
  });

  async function openBlockPost(): Promise<OpenEditor> {
    const post = await openBlocks(browser);
    const rest = async () => {
      await waitFor('the undo step of the typing', () => post.page.evaluate(hasClosedUndoStep));
    };
    return { ...post, rest, store: () => saveBlocks(post.page) };
  }

  async function saveBlocks(page: Page): Promise<Stored> {
    await page.keyboard.press('Control+s');
    const saved = await waitFor('the post to be saved', () => page.evaluate(findSavedPost), 30_000);
    return readPost(page, saved);
  }

  async function openClassicPost(): Promise<OpenEditor> {
    const post = await openClassic(browser);
    return { ...post, store: () => saveClassic(post.page) };
  }

  async function saveClassic(page: Page): Promise<Stored> {
    await clickOn(page, '#save-post');
    const id = await waitFor(
      'the post to be saved',
      () => page.evaluate(() => new URL(location.href).searchParams.get('post')),
      30_000,
    );
    const reader = await browser.open(`${wordpressAddress}/wp-admin/post.php?post=${id}&action=edit`);
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
      isLastBlockChangePersistent(): boolean;
      isSavingPost(): boolean;
      isEditedPostDirty(): boolean;
      getCurrentPostId(): number;
    };
  };
  apiFetch(request: { path: string }): Promise<{ content: { raw: string } }>;
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
