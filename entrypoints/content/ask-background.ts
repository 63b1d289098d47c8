import { browser } from 'wxt/browser';
import { type BackgroundRequests, createAsk } from '../../lib/messages/messages.ts';

export const askBackground = createAsk<BackgroundRequests>((message) => browser.runtime.sendMessage(message));
