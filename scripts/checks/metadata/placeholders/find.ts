/** Placeholders left in fields and text, and entries without text. */
import { namedFiles } from '../../../../src/lib/model/roles.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import { PLACEHOLDER_BODY } from '../../../../schemas/placeholder.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { isType } from '../../../../src/lib/model/entry.ts';
import { atEntry, type FieldPath, valueOf } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { validEntries, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** Placeholders typed in place of a value. */
const PLACEHOLDER = /^(?:测试|无|暂无|待补|待定|待填|未知|x{2,}|todo|test|tbd|n\/a|null|-+|\.+)$/i;
/** Fields that are always needed; "none" is never a valid value of them. */
const REAL_FIELDS: readonly FieldPath[] = [
  ['title'],
  ['source', 'name'],
  ['provider'],
  ['publisher'],
  ['editor'],
  ['issuer'],
  ['theme'],
  ['catalogueNode'],
  ['by'],
  ['respondingInstitution'],
  ['responsibleUnit'],
  ['agency'],
  ['fees'],
  ['timeLimit', 'promised'],
  ['verifiedBy'],
  ['name'],
  ['post'],
  ['address'],
  ['hours'],
  ['phone'],
];

export const placeholders = defineSubject({ rules, find: findPlaceholders });

function findPlaceholders({ fleet }: MetadataInput): Problem[] {
  return validEntries(fleet).flatMap((each) => [...inFields(each), ...inBody(each)]);
}

const inFields = ({ parsed, entry }: ValidEntry): Problem[] =>
  REAL_FIELDS.flatMap((path) => {
    const value = valueOf(entry.data, path);
    if (typeof value !== 'string' || !PLACEHOLDER.test(value.trim())) return [];
    return [report('value-placeholder', atEntry(parsed, path), { value, params: { field: fieldName(path) } })];
  });

/** An entry has content: text, or an attachment. */
function inBody({ parsed, entry }: ValidEntry): Problem[] {
  const { site, file } = parsed;
  const place = { site, file, line: entry.bodyLine, column: 1 };
  const bringsFile = entry.data.attachments.length > 0 || namedFiles(entry).some(({ use }) => use === 'original');
  // The text of a letter is its answer, which may still be missing.
  if (entry.body.trim() === '' && !bringsFile && !isType(entry, 'letter')) return [report('body-empty', place)];
  const at = entry.body.split('\n').findIndex((line) => line.includes(PLACEHOLDER_BODY));
  return at < 0 ? [] : [report('body-placeholder', { ...place, line: entry.bodyLine + at })];
}
