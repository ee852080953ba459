/** The rules in force of a site as text: each requirement with its value, origin, clauses, confidence and waiver. */
import type { Waiver } from '../../schemas/registers/waivers.ts';
import { CONFIDENCE_LEVELS, DURATION_PATTERN } from '../../schemas/rule-row.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { formatDuration } from '../../src/lib/rulepacks/durations.ts';
import { ruleOrigins, type RuleOrigin } from '../../src/lib/rulepacks/rule-origins.ts';
import type { WaiverProblem } from '../../src/lib/rulepacks/waivers.ts';
import type { Lang } from '../lib/lang.ts';
import type { SiteRules } from '../lib/site-rules.ts';

const WORDS = {
  zh: {
    packs: '规则包',
    missing: '没有这些规则包',
    count: (rules: number, waived: number) => `共 ${rules} 项要求，其中 ${waived} 项按豁免放宽`,
    basis: (packs: string, clauses: string, confidence: string) => `来自 ${packs}；依据 ${clauses}；${confidence}`,
    gone: '不再要求',
    waivedTo: (value: string) => `放宽为 ${value}`,
    waiver: ({ until, approvalRef, reason }: Waiver) => `至 ${until}，${approvalRef}：${reason}`,
    refused: '不生效的豁免',
    problems: { 'unknown-row': '没有这一条规则', expired: '已经到期', 'not-weaker': '没有放宽任何要求' },
    yes: '是',
    no: '否',
    colon: '：',
    separator: '、',
    brackets: ['（', '）'],
  },
  en: {
    packs: 'Rule packs',
    missing: 'Unknown packs',
    count: (rules: number, waived: number) => `${rules} requirements, ${waived} of them weakened by waivers`,
    basis: (packs: string, clauses: string, confidence: string) => `from ${packs}; ${clauses}; ${confidence}`,
    gone: 'no longer required',
    waivedTo: (value: string) => `weakened to ${value}`,
    waiver: ({ until, approvalRef, reason }: Waiver) => `until ${until}, ${approvalRef}: ${reason}`,
    refused: 'Waivers without effect',
    problems: { 'unknown-row': 'no such row', expired: 'expired', 'not-weaker': 'weakens nothing' },
    yes: 'yes',
    no: 'no',
    colon: ': ',
    separator: ', ',
    brackets: [' (', ')'],
  },
} as const satisfies Record<Lang, { problems: Record<WaiverProblem, string>; [name: string]: unknown }>;

/** In the order of the schema of rule packs; the same rules give the same text. */
export function siteRulesText(site: Site, { packs, missing, rules, applied, refused }: SiteRules, lang: Lang): string {
  const words = WORDS[lang];
  const origins = ruleOrigins(packs, rules, applied);
  const waived = origins.filter(({ waiver }) => waiver);
  const heading = [
    `${site.id} ${site.record.standardName}`,
    `${words.packs}${words.colon}${packs.map(({ id, name }) => `${id} ${name}`).join(words.separator)}`,
    ...(missing.length > 0 ? [`${words.missing}${words.colon}${missing.join(words.separator)}`] : []),
    words.count(origins.length, waived.length),
  ];
  const paths = [...new Set(origins.map(({ path }) => path))];
  const sections = paths.map((path) =>
    [path, ...origins.filter((each) => each.path === path).map((each) => requirementText(each, lang))].join('\n'),
  );
  const without = refused.map(
    ({ waiver, problem }) =>
      `  ${waiver.row} ${valueText(waiver.value, lang)}${words.colon}${words.problems[problem]}\n      ${words.waiver(waiver)}`,
  );
  if (without.length > 0) sections.push([words.refused, ...without].join('\n'));
  return `${[heading.join('\n'), ...sections].join('\n\n')}\n`;
}

function requirementText(origin: RuleOrigin, lang: Lang): string {
  const words = WORDS[lang];
  const { value, packs, clauses, confidence, waiver, waivedTo } = origin;
  const certainty = lang === 'zh' ? CONFIDENCE_LEVELS[confidence] : confidence;
  const lines = [
    `  ${valueText(value, lang)}`,
    `      ${words.basis(packs.join(words.separator), clauses.join(words.separator), certainty)}`,
  ];
  if (waiver) {
    const effect = waivedTo === undefined ? words.gone : words.waivedTo(valueText(waivedTo, lang));
    lines.push(`      ${effect}${words.colon}${words.waiver(waiver)}`);
  }
  return lines.join('\n');
}

function valueText(value: unknown, lang: Lang): string {
  const { separator, yes, no, brackets } = WORDS[lang];
  if (Array.isArray(value)) return value.map((each) => valueText(each, lang)).join(separator);
  if (typeof value === 'boolean') return value ? yes : no;
  const text = String(value);
  return DURATION_PATTERN.test(text) ? `${text}${brackets[0]}${formatDuration(text, lang)}${brackets[1]}` : text;
}
