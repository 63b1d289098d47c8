import browser from 'webextension-polyfill';
import { type BackgroundRequests, createAsk } from '../messages/messages.ts';

export const askBackground = createAsk<BackgroundRequests>((message) => browser.runtime.sendMessage(message));
