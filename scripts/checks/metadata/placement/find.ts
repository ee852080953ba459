import { defineSubject } from '../../rules/subject.ts';
import { whileReading } from '../while-reading.ts';
import { rules } from './rules.ts';

/** The parser reports them: `src/lib/content/parse-entry.ts`. */
export const placement = defineSubject({ rules, find: whileReading(rules) });
