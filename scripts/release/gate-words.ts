/** What an operator reads about something that is not signed off: what it is, who is missing, and who could do it. */
import { PEOPLE_ROLES } from '../../schemas/registers/people.ts';
import type { Policy } from '../../src/lib/signoff/context.ts';
import { UNIT_KINDS, type SignoffRole, type Verdict } from '../../src/lib/signoff/model.ts';
import { reasonText } from '../../src/lib/signoff/reasons.ts';
import type { Lang } from '../lib/lang.ts';

/** Reasons that say no more than that somebody is missing. */
const PLAIN = new Set(['role-missing', 'role-missing-named']);

/** @param day `YYYY-MM-DD`, on which they would do it. */
export function able({ unit, authors }: Verdict, role: SignoffRole, { people }: Policy, day: string): string[] {
  const place = { site: unit.site, ...(unit.column === undefined ? {} : { column: unit.column }) };
  return people
    .names()
    .filter((person) => people.problem(person, [role], place, day) === null)
    .filter((person) => role === 'editor' || !authors.includes(person))
    .filter((person) => people.problem(person, ['admin'], place, day) !== null);
}

/** One finding: a line, and one for each reason that says more. @param title of the entry. */
export function unsignedWords(
  verdict: Verdict,
  title: string | undefined,
  policy: Policy,
  day: string,
  lang: Lang,
): string {
  const { unit, missing, reasons } = verdict;
  const zh = lang === 'zh';
  const name = `${unit.path}${zh ? `（${title === undefined ? UNIT_KINDS[unit.kind].zh : `《${title}》`}）` : ` (${title ?? UNIT_KINDS[unit.kind].en})`}`;
  const lacks = missing.map((role) => {
    const who = able(verdict, role, policy, day);
    if (zh)
      return `还缺“${PEOPLE_ROLES[role]}”，${who.length > 0 ? `可以办理的有${who.join('、')}` : '人员登记中没有可以办理的人'}`;
    return `${role} is missing; ${who.length > 0 ? `could be done by ${who.join(', ')}` : 'nobody in the people register could do it'}`;
  });
  const head = lacks.length > 0 ? lacks.join(zh ? '；' : '; ') : zh ? '没有审签' : 'is not signed off';
  const more = reasons.filter(({ rule }) => !PLAIN.has(rule)).map((reason) => `  ${reasonText(reason, lang)}\n`);
  return `${name}${zh ? '：' : ': '}${head}${zh ? '。' : '.'}\n${more.join('')}`;
}
