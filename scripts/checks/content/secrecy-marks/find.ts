/** Marks of classified and internal documents in what is published. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry, valueOf } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput, ScannedFile } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

/** A field of this name is no field of any type; it comes from the form of a document. */
const LEVEL_FIELD = '密级';

export const secrecyMarks = defineSubject({ rules, find: findSecrecyMarks });

function findSecrecyMarks({ files }: ContentInput): Problem[] {
  return files.flatMap((file) => [
    ...file.hits.secrecy.map(({ place, words }) => report('secrecy-mark', place, { value: words })),
    ...inFrontMatter(file),
  ]);
}

function inFrontMatter({ entry }: ScannedFile): Problem[] {
  const level = valueOf(entry?.source?.data, [LEVEL_FIELD]);
  if (!entry || level === undefined || level === null) return [];
  return [report('secrecy-mark', atEntry(entry, [LEVEL_FIELD]), { value: `${LEVEL_FIELD}: ${JSON.stringify(level)}` })];
}
