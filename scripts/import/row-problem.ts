/** A problem of a row, worded for the person who maintains the table. */
import type { Param } from '../../src/lib/model/problem.ts';
import type { LocatedYaml } from '../../src/lib/content/located-yaml.ts';
import { schemaProblems } from '../../src/lib/content/schema-problems.ts';
import { fillTemplate } from '../checks/rules/fill-template.ts';
import { ruleOf } from '../checks/registry.ts';
import { types, type TypeName } from '../../schemas/index.ts';
import type { ImportColumn } from './column.ts';
import type { z } from 'astro/zod';

export interface RowProblem {
  row: number;
  /** Heading of the column in Chinese; empty for the row as a whole. */
  column: string;
  /** As it is in the cell. */
  value: string;
  wrong: string;
  fix: string;
}

/** What is wrong, and what to write, by the rule the schema check would report it under. */
const WORDS: Readonly<Record<string, readonly [wrong: string, fix: string]>> = {
  'metadata/field-missing': ['没有填写', '填写{label}[[，例如 {example}]]'],
  'metadata/value-empty': ['没有填写', '填写{label}[[，例如 {example}]]'],
  'metadata/value-enum': ['不是规定的词', '改为其中之一：{allowed}'],
  'metadata/value-too-long': ['太长了', '最多{limit}个字'],
  'metadata/value-too-short': ['太短了', '至少{limit}个字'],
  'metadata/list-too-short': ['没有填写', '至少写{limit}项'],
  'metadata/value-not-number': ['不是数字', '只写数字[[，例如 {example}]]'],
  'metadata/value-too-small': ['太小了', '最小为{limit}'],
  'metadata/value-too-big': ['太大了', '最大为{limit}'],
  'metadata/address': ['不是完整的网址', '写成 {example} 的样子'],
  'metadata/file-name': ['不是合格的文件名', '只用小写字母、数字和连字符，例如 {example}'],
};
const OTHER = ['格式不对', '[[写成 {example} 的样子]]'] as const;

/** Issues of the schema, by the column each comes from. */
export function rowSchemaProblems(
  type: TypeName,
  yaml: LocatedYaml,
  issues: readonly z.core.$ZodIssue[],
  row: number,
  columns: readonly ImportColumn[],
): RowProblem[] {
  return schemaProblems(types[type].schema, yaml, issues).map(({ rule, value = '', params = {} }) => {
    const path = String(params['field'] ?? '');
    const [wrong, fix] = WORDS[rule] ?? OTHER;
    const words = { ...params, label: params['label'] ?? path };
    return {
      row,
      column: columnName(path, columns),
      value,
      wrong: fillTemplate(wrong, words),
      fix: fillTemplate(fix, words) || '对照说明改正',
    };
  });
}

/** A rule of the checks, worded for the row. */
export function ruleProblem(
  rule: string,
  path: readonly (string | number)[],
  params: Readonly<Record<string, Param>>,
  row: number,
  columns: readonly ImportColumn[],
): RowProblem {
  const words = ruleOf(rule)?.zh;
  if (!words) throw new Error(`No check declares the rule ${rule}`);
  return {
    row,
    column: columnName(String(path[0] ?? ''), columns),
    value: '',
    wrong: fillTemplate(words.message, params).replace(/[。；]$/, ''),
    fix: fillTemplate(words.fix, params).replace(/。$/, ''),
  };
}

/** Heading for a field: that of its own column, else of the one it is a part of, else the field itself. */
export function columnName(path: string, columns: readonly ImportColumn[]): string {
  const owns = ({ key, fills = key }: ImportColumn) => path === fills || path === key;
  const holds = ({ key, fills = key }: ImportColumn) => path.startsWith(`${fills}.`) || path.startsWith(`${fills}(`);
  return (columns.find(owns) ?? columns.find(holds))?.label ?? path;
}

/** `第5行 受理日期“2026-13-01”：不是存在的日期。写成 2026-03-02 09:15。` */
export const faultLine = ({ row, column, value, wrong, fix }: RowProblem): string =>
  `第${row}行${column === '' ? '' : ` ${column}`}${value === '' ? '' : `“${shortened(value)}”`}：${wrong}。${fix}。`;

const shortened = (value: string) => {
  const characters = [...value.replace(/\s+/g, ' ')];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
};
