/**
 * `lantai explain`: a rule with its clause and an example, the list of checks, the list of content types, the rules in
 * force of a site.
 */
import { parseArgs } from 'node:util';
import { types, type TypeName } from '../../schemas/index.ts';
import type { FieldRow } from '../../src/lib/content/schema-fields.ts';
import { ownFields, sharedFields } from '../../src/lib/content/type-fields.ts';
import { nearest } from '../../src/lib/content/schema-problems.ts';
import { SEVERITY_NAMES, type Rule } from '../checks/check.ts';
import type { Lang } from '../lib/lang.ts';
import { ruleGroups, ruleIds, ruleOf } from '../checks/registry.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { siteRulesText } from '../reporters/site-rules.ts';

export const explainHelp = `用法：npm run lantai -- explain <规则>
      npm run lantai -- explain --checks
      npm run lantai -- explain --types
      npm run lantai -- explain --site <编号>

说明一条规则：要求什么、依据哪一条款、错在哪里、怎么改，附一正一反两个例子。
  --checks        列出全部检查和规则
  --types         列出全部内容类型和字段
  --site <编号>   列出站点适用的规则：值、出自哪个规则包、依据、可靠程度和豁免，可写多次
  --today <时间>  以这一时刻为“现在”，看豁免是否在期
`;

const WORDS = {
  zh: {
    severity: '级别',
    clauses: '依据',
    message: '提示',
    fix: '修正',
    bad: '不符合的例子',
    good: '符合的例子',
    required: '（必填）',
    sample: '例：',
    colon: '：',
    separator: '、',
  },
  en: {
    severity: 'Severity',
    clauses: 'Clauses',
    message: 'Message',
    fix: 'Fix',
    bad: 'Breaks the rule',
    good: 'Keeps it',
    required: ' (required)',
    sample: 'e.g. ',
    colon: ': ',
    separator: ', ',
  },
} as const;

/** Labels and help are written for editors and stay Chinese. */
const TYPE_WORDS = {
  zh: {
    intro: (count: number) => `共 ${count} 种内容类型，每一种都有公共字段，再加上自己的字段。\n`,
    shared: '公共字段',
    dated: '文件名：年-月-日-名称.md',
    undated: '文件名：名称.md',
  },
  en: {
    intro: (count: number) => `${count} content types. Each has the shared fields and its own.\n`,
    shared: 'Shared fields',
    dated: 'file: YYYY-MM-DD-name.md',
    undated: 'file: name.md',
  },
} as const;

/** @throws UsageError if the rule does not exist. */
export async function runExplain(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      checks: { type: 'boolean', default: false },
      types: { type: 'boolean', default: false },
      site: { type: 'string', multiple: true, default: [] },
    },
    allowPositionals: true,
  });
  if (!values.checks && !values.types && values.site.length === 0 && positionals.length === 0)
    throw new UsageError(
      '请写要说明的规则，例如 npm run lantai -- explain metadata/date-impossible；全部规则见 npm run lantai -- explain --checks。',
    );
  const parts = positionals.map((id) => ruleText(id, io.lang));
  if (values.checks) parts.push(checkList(io.lang));
  if (values.types) parts.push(typeList(io.lang));
  if (values.site.length > 0) parts.push(...(await siteRules(values.site, io)));
  io.stdout.write(`${parts.join('\n')}`);
  return EXIT.clean;
}

/** @throws UsageError if a site is not registered. */
async function siteRules(ids: readonly string[], io: CommandIo): Promise<string[]> {
  const { parsed, rulebook, clock } = await loadFleet(io.root, io.now);
  return ids.map((id) => {
    const site = parsed.sites.find((each) => each.id === id);
    if (!site) {
      const known = parsed.sites.map((each) => each.id).join('、');
      throw new UsageError(`没有“${id}”这个站点，或者它的站点记录有错。可用的有：${known}。`);
    }
    return siteRulesText(site, rulebook.inForce(id, clock), io.lang);
  });
}

function ruleText(id: string, lang: Lang): string {
  const rule = ruleOf(id);
  if (!rule) {
    const guess = nearest(id, ruleIds);
    const hint = guess === null ? '全部规则见 npm run lantai -- explain --checks。' : `您要的可能是 ${guess}。`;
    throw new UsageError(`没有“${id}”这条规则。${hint}`);
  }
  const words = WORDS[lang];
  const clauses = rule.clauses.map((clause) => clauseName(clause, lang)).join(words.separator);
  return `${id}
${rule[lang].summary}

${words.severity}${words.colon}${SEVERITY_NAMES[lang][rule.severity]}
${words.clauses}${words.colon}${clauses}
${words.message}${words.colon}${plain(rule[lang].message)}
${words.fix}${words.colon}${plain(rule[lang].fix)}

${words.bad}${words.colon}
${indent(rule.example.bad)}

${words.good}${words.colon}
${indent(rule.example.good)}
`;
}

/** Requirement rows are given by id; the design and WCAG by name. */
function clauseName(clause: string, lang: Lang): string {
  const [, source, part] = /^(DESIGN|WCAG)-(.+)$/.exec(clause) ?? [];
  if (source === undefined || part === undefined) return clause;
  if (source === 'WCAG') return `WCAG ${part}`;
  return lang === 'zh' ? `兰台设计说明第 ${part} 节` : `design section ${part}`;
}

/** The text with its blanks marked. */
const plain = (template: string) => template.replace(/\[\[|\]\]/g, '').replace(/\{[a-zA-Z]+\}/g, '…');
const indent = (text: string) => text.replace(/^/gm, '    ');

function checkList(lang: Lang): string {
  const row = (id: string, name: string, rule: Rule) => `  ${`${id}/${name}`.padEnd(40)} ${rule[lang].summary}`;
  return ruleGroups
    .map(({ id, label, rules }) => {
      const title = lang === 'zh' ? `${id} ${label}` : id;
      return `${title}\n${Object.entries(rules)
        .map(([name, rule]) => row(id, name, rule))
        .join('\n')}\n`;
    })
    .join('\n');
}

function typeList(lang: Lang): string {
  const names = Object.keys(types) as TypeName[];
  const { intro, shared, dated, undated } = TYPE_WORDS[lang];
  const sections = names.map((name) => {
    const { label, dated: byDay } = types[name];
    return fieldList(`${name} ${label}  ${byDay ? dated : undated}`, ownFields(name), lang);
  });
  return [intro(names.length), fieldList(shared, sharedFields(), lang), ...sections].join('\n');
}

function fieldList(title: string, rows: readonly FieldRow[], lang: Lang): string {
  const width = Math.max(...rows.map(({ path }) => path.length)) + 2;
  return `${title}\n${rows.map((row) => fieldLine(row, width, lang)).join('\n')}\n`;
}

function fieldLine({ path, label, required, help, kind, example }: FieldRow, width: number, lang: Lang): string {
  const words = WORDS[lang];
  const name = `${label}${required ? words.required : ''}`;
  const parts = [name, help, kind, example === '' ? '' : `${words.sample}${example}`];
  return `  ${path.padEnd(width)} ${parts.filter(Boolean).join(' ')}`;
}
