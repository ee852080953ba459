import { defineSubject } from '../../rules/subject.ts';
import { whileReading } from '../while-reading.ts';
import { rules } from './rules.ts';

/** The schema reports them: `src/lib/content/schema-problems.ts`. */
export const valueLimits = defineSubject({ rules, find: whileReading(rules) });
