import { launchFirefox } from '../browsers/firefox.ts';
import { testMatrix } from './test-matrix.ts';

testMatrix('Firefox', launchFirefox);
