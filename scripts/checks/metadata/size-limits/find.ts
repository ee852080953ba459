import { defineSubject } from '../../rules/subject.ts';
import { whileReading } from '../while-reading.ts';
import { rules } from './rules.ts';

/** The parser reports them: `src/lib/content/parse-entry.ts`, `body-limits.ts` and `located-yaml.ts`. */
export const sizeLimits = defineSubject({ rules, find: whileReading(rules) });
