import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerOpenCard } from '../lib/card/card-registry.ts';
import { openCard } from '../lib/card/open-card.ts';

/** Injected into a frame when its first card is asked for; see `entrypoints/background/advise-frame.ts`. */
export default defineUnlistedScript(() => registerOpenCard(openCard));
