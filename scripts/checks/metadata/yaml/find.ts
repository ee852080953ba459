import { defineSubject } from '../../rules/subject.ts';
import { whileReading } from '../while-reading.ts';
import { rules } from './rules.ts';

/** The parser reports them: common mistakes in `src/lib/content/yaml-slips.ts`, all others in `located-yaml.ts`. */
export const yaml = defineSubject({ rules, find: whileReading(rules) });
