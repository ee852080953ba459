import { defineSubject } from '../../rules/subject.ts';
import { whileReading } from '../while-reading.ts';
import { rules } from './rules.ts';

/** The parser reports them: `src/lib/content/front-matter.ts` and `located-yaml.ts`. */
export const frontMatter = defineSubject({ rules, find: whileReading(rules) });
