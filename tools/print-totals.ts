import { printTotals } from './test-results.ts';

printTotals();
