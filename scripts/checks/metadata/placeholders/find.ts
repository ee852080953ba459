/** Placeholders left in fields and text, and entries without text. */
import { namedFiles } from '../../../../src/lib/model/roles.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import { decisionIn, PLACEHOLDER_BODY } from '../../../../schemas/placeholder.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { isType } from '../../../../src/lib/model/entry.ts';
import { textsIn } from '../../../../src/lib/privacy/texts-in.ts';
import { atEntry, type FieldPath } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { validEntries, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** Placeholders typed in place of a value, in any field. */
const PLACEHOLDER = /^(?:待补|待补充|待定|待填|待完善|x{2,}|×{2,}|todo|test|tbd|n\/a|null|undefined|-+|\.+|…+)$/iu;
/** Words that say nothing where a value is needed, and may be the answer elsewhere. */
const EMPTY_WORD = /^(?:测试|无|暂无|未知)$/;
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

const inFields = ({ parsed }: ValidEntry): Problem[] => {
  const real = new Set(REAL_FIELDS.map((path) => path.join('.')));
  return textsIn(parsed.source?.data).flatMap(({ path, value }) => {
    const written = value.trim();
    if (!PLACEHOLDER.test(written) && !(real.has(path.join('.')) && EMPTY_WORD.test(written))) return [];
    return [report('value-placeholder', atEntry(parsed, path), { value, params: { field: fieldName(path) } })];
  });
};

/** An entry has content: text, or an attachment. */
function inBody({ parsed, entry }: ValidEntry): Problem[] {
  const { site, file } = parsed;
  const place = { site, file, line: entry.bodyLine, column: 1 };
  const bringsFile = entry.data.attachments.length > 0 || namedFiles(entry).some(({ use }) => use === 'original');
  // The text of a letter is its answer, which may still be missing.
  if (entry.body.trim() === '' && !bringsFile && !isType(entry, 'letter')) return [report('body-empty', place)];
  return entry.body.split('\n').flatMap((text, index) => {
    const line = { ...place, line: entry.bodyLine + index };
    if (text.includes(PLACEHOLDER_BODY)) return [report('body-placeholder', line)];
    const open = decisionIn(text);
    return open === null ? [] : [report('body-undecided', line, { value: open })];
  });
}
