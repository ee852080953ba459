import { testCases } from '../testing/test-cases.ts';
import { lifecycleCheck } from './index.ts';
import { lifecycleCases } from './lifecycle.cases.ts';

testCases(lifecycleCheck, lifecycleCases);
