/** Problems of this check, at a field of an entry or of a site record. */
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { SiteRecordPlace } from '../metadata/column-places.ts';
import { entryProblem, type FieldPath, recordProblem } from '../metadata/place-problem.ts';

type More = Pick<Problem, 'value' | 'params'>;
const own = (rule: string, problem: Problem): Problem => ({ ...problem, rule: `lifecycle/${rule}` });

export const atEntry = (parsed: ParsedEntry, rule: string, path: FieldPath, more: More = {}): Problem =>
  own(rule, entryProblem(parsed, rule, path, more));
export const atRecord = (record: SiteRecordPlace, rule: string, path: FieldPath, more: More = {}): Problem =>
  own(rule, recordProblem(record, rule, path, more));
