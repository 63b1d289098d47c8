import { launchChromium } from '../browsers/chromium.ts';
import { testMatrix } from './test-matrix.ts';

testMatrix('Chromium', launchChromium);
