import { isType } from '../../../../src/lib/model/entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { bodyDigest } from '../../../../src/lib/text/body-digest.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { validEntries } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const originals = defineSubject({ rules, find: findOriginals });

/** Of reprints, the subject about them compares the text with the page it was taken from. */
function findOriginals({ fleet }: MetadataInput): Problem[] {
  return validEntries(fleet).flatMap(({ parsed, entry }) => {
    const { digest } = entry.data.source;
    const isReprint = isType(entry, 'news') && entry.data.reprint;
    if (digest === undefined || isReprint || digest === bodyDigest(entry)) return [];
    const params = { actual: bodyDigest(entry) };
    return [report('original-changed', atEntry(parsed, ['source', 'digest']), { value: digest, params })];
  });
}
