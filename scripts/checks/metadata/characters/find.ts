import { defineSubject } from '../../rules/subject.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { MetadataInput } from '../input.ts';
import { whileReading } from '../while-reading.ts';
import { findLookAlikes } from './look-alikes.ts';
import { rules } from './rules.ts';

const inText = whileReading(rules);

export const characters = defineSubject({ rules, find: findCharacters });

/**
 * Look-alikes are found here, all others while files are decoded: `src/lib/content/decode-text.ts`, `located-yaml.ts`.
 */
function findCharacters(input: MetadataInput): Problem[] {
  return [...inText(input), ...findLookAlikes(input)];
}
