import { testCases } from '../testing/test-cases.ts';
import { metadataCheck } from './index.ts';
import { metadataCases } from './metadata.cases.ts';

testCases(metadataCheck, metadataCases);
