import { testCases } from '../testing/test-cases.ts';
import { markupCheck } from './index.ts';
import { markupCases } from './markup.cases.ts';

testCases(markupCheck, markupCases);
