/** The register of corrections (R-GO-2.2.3, R-YZ-19.4b, R-DL-44). */
import { keysOf } from '../../../../schemas/atoms.ts';
import type { Correction } from '../../../../schemas/registers/corrections.ts';
import type { RegisterData } from '../../../../schemas/registers/index.ts';
import { INSPECTION_LEVELS } from '../../../../schemas/types/report-inspection.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import type { Param, Problem } from '../../../../src/lib/model/problem.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import type { GovernanceRecord } from '../../../lib/governance.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { STAFF_PROBLEMS, staffProblem } from '../staff.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);
type CorrectionsRegister = GovernanceRecord<RegisterData<'corrections'>>;
type Entries = ReadonlyMap<string, Entry>;

export const corrections = defineSubject({ rules, find: findCorrections });

function findCorrections({ sites, fleet }: GovernanceInput): Problem[] {
  const entries: Entries = new Map(
    fleet.parsed.entries.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : [])),
  );
  return sites.flatMap((site) => {
    const register = site.register('corrections');
    if (!register) return [];
    return register.data.corrections.flatMap((each, index) => [
      ...inRecord(site, register, each, index, entries),
      ...stillOpen(site, register, each, index),
      ...level(register, each, index),
    ]);
  });
}

function inRecord(
  site: GovernedSite,
  register: CorrectionsRegister,
  { where, foundOn, foundBy, correctedAt, correctedBy }: Correction,
  index: number,
  entries: Entries,
): Problem[] {
  const wrong = (field: string, value: string, reason: Param) =>
    report('correction-record', atRecord(register, ['corrections', index, field]), {
      value,
      params: { field, reason },
    });
  const person = (field: string, name: string, day: string) => {
    const problem = staffProblem(site, name, day);
    return problem ? [wrong(field, name, STAFF_PROBLEMS[problem])] : [];
  };
  const entry = entries.get(where);
  const problems = person('foundBy', foundBy, foundOn);
  if (!/^https?:/.test(where) && !entry)
    problems.push(wrong('where', where, { zh: '没有这一条', en: 'there is no such entry' }));
  if (correctedAt === undefined) return problems;
  if (correctedAt < foundOn || !site.clock.reached(correctedAt))
    problems.push(
      wrong('correctedAt', correctedAt, {
        zh: '早于发现的日期，或者还没有到',
        en: 'it is before it was found, or has not come yet',
      }),
    );
  if (correctedBy === undefined)
    problems.push(wrong('correctedAt', correctedAt, { zh: '没有写更正人', en: 'correctedBy is missing' }));
  else problems.push(...person('correctedBy', correctedBy, correctedAt.slice(0, 10)));
  const { state, updatedAt } = entry?.data ?? {};
  // What was taken off line shows that instead.
  if (entry && state !== 'withdrawn' && state !== 'draft' && (updatedAt ?? '').slice(0, 10) < correctedAt.slice(0, 10))
    problems.push(
      report('correction-not-shown', atRecord(register, ['corrections', index, 'where']), {
        value: where,
        params: { corrected: correctedAt, entry: entry.file },
      }),
    );
  return problems;
}

function stillOpen(
  { rules: { records }, clock }: GovernedSite,
  register: CorrectionsRegister,
  { where: value, foundOn: found, correctedAt }: Correction,
  index: number,
): Problem[] {
  const row = records?.correctWithin;
  if (!row || correctedAt !== undefined || !clock.isOver(dayAfter(found, row.value))) return [];
  const params = { found, limit: durationWords(row.value), clauses: row.clauses.join('、') };
  return [report('correction-open', atRecord(register, ['corrections', index, 'foundOn']), { value, params })];
}

const LEVELS = keysOf(INSPECTION_LEVELS);
const isCalledToAccount = ({ kind }: Correction) => kind === 'serious' || kind === 'late';

/** One level for the first time within twelve months, the next for the second, the highest from the third on. */
function level(register: CorrectionsRegister, each: Correction, index: number): Problem[] {
  if (!isCalledToAccount(each)) return [];
  const count = register.data.corrections.filter(
    (other, at) =>
      isCalledToAccount(other) &&
      other.unit === each.unit &&
      (other.foundOn < each.foundOn || (other.foundOn === each.foundOn && at <= index)) &&
      dayAfter(other.foundOn, 'P12M') >= each.foundOn,
  ).length;
  const least = Math.min(count, LEVELS.length) - 1;
  if (each.level !== undefined && LEVELS.indexOf(each.level) >= least) return [];
  const expected = LEVELS[least];
  if (expected === undefined) return [];
  return [
    report(
      'correction-level',
      atRecord(register, ['corrections', index, each.level === undefined ? 'kind' : 'level']),
      {
        value: each.unit,
        params: { count, level: INSPECTION_LEVELS[expected], given: each.level && INSPECTION_LEVELS[each.level] },
      },
    ),
  ];
}
