import { testCases } from '../testing/test-cases.ts';
import { privacyCheck } from './index.ts';
import { privacyCases } from './privacy.cases.ts';

testCases(privacyCheck, privacyCases);
