import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame } from './start-frame.ts';
import './style.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  // Right when the document is complete: `document_idle` can be 200 ms later, `document_start` would hold the page up.
  runAt: 'document_end',
  main() {
    if (readableTypes.has(document.contentType)) startFrame();
  },
});

const readableTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
