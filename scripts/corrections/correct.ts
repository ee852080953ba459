/** 更正: the update time of a published entry, its words, and the line in the register of corrections (R-GO-2.2.3). */
import path from 'node:path';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { CORRECTION_KINDS, correctionsSchema } from '../../schemas/registers/corrections.ts';
import { INSPECTION_LEVELS } from '../../schemas/types/report-inspection.ts';
import { schemaProblems } from '../../src/lib/content/schema-problems.ts';
import { readRecord } from '../../src/lib/content/read-record.ts';
import { UsageError } from '../lib/command.ts';
import { governanceFile } from '../lib/governance.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';
import { setFields } from './front-matter-edit.ts';
import { publishedEntry } from './published-entry.ts';

export interface CorrectionRequest {
  /** Id or file of the entry. */
  named: string;
  /** What was wrong, for the register. */
  problem: string;
  /** Chinese name of the kind, one of `CORRECTION_KINDS`. */
  kind: string;
  /** Who corrects it. */
  by: string;
  foundBy?: string;
  /** `YYYY-MM-DD` */
  foundOn?: string;
  /** Responsible unit; that which provided the entry where it is not given. */
  unit?: string;
  /** Chinese name of how the unit is called to account. */
  level?: string;
  /** Words that are wrong → words that are right. Empty where the editor has changed the file or will. */
  replacements: readonly (readonly [wrong: string, right: string])[];
}

/** Files it changed, from the root of the fleet. */
export interface Corrected {
  entry: string;
  register: string;
}

/**
 * Writes both files or, where something is wrong, none.
 *
 * @throws {UsageError} where the entry cannot be corrected, or a value is not one that the register takes.
 */
export async function correctEntry(fleet: LoadedFleet, request: CorrectionRequest): Promise<Corrected> {
  const { entry, text, write } = publishedEntry(fleet, request.named);
  const corrected = setFields(replaceWords(text, request.replacements), { updatedAt: fleet.now });
  const register = governanceFile(entry.site, 'corrections');
  const records = withLine(fleet, register, {
    where: entry.id,
    unit: request.unit ?? entry.data.provider,
    kind: oneOf('--kind', CORRECTION_KINDS, request.kind),
    problem: request.problem,
    foundOn: request.foundOn ?? fleet.now.slice(0, 10),
    foundBy: request.foundBy ?? request.by,
    correctedAt: fleet.now,
    correctedBy: request.by,
    ...(request.level === undefined ? {} : { level: oneOf('--level', INSPECTION_LEVELS, request.level) }),
  });
  await replaceFile(path.join(fleet.root, register), records);
  await write(corrected);
  return { entry: entry.file, register };
}

/** Words that occur twice are not replaced: which of them is meant is for the editor to say. */
function replaceWords(text: string, replacements: CorrectionRequest['replacements']): string {
  return replacements.reduce((now, [wrong, right]) => {
    const count = now.split(wrong).length - 1;
    if (count === 1) return now.replace(wrong, () => right);
    throw new UsageError(
      count === 0
        ? `文件里没有“${wrong}”，没有改动任何文件。`
        : `“${wrong}”在文件里有 ${count} 处，不知道改哪一处：请多写几个字，例如前后各带两三个字。`,
    );
  }, text);
}

function oneOf(option: string, words: Readonly<Record<string, string>>, value: string): string {
  const allowed = Object.values(words);
  if (allowed.includes(value)) return value;
  throw new UsageError(`${option} 可以写：${allowed.join('、')}；现在写的是“${value}”。`);
}

/** The register with one more line, the lines before untouched. */
function withLine(fleet: LoadedFleet, file: string, line: Readonly<Record<string, string>>): string {
  const record = fleet.files.records.find((each) => each.path === file);
  const before = record
    ? readRecord(record.bytes).text
    : '# 更正登记：发现的差错，更正后写时间和更正人。\ncorrections: []\n';
  const unusable = new UsageError(`更正登记 ${file} 有错误，先运行 npm run lantai -- check，改正以后再来。`);
  if (before === undefined) throw unusable;
  const document = parseDocument(before);
  const list = isMap(document.contents) ? document.get('corrections') : undefined;
  if (document.errors.length > 0 || !isSeq(list)) throw unusable;
  const text =
    list.items.length === 0 || list.flow === true
      ? rewritten(document, list, line)
      : `${before.replace(/\n*$/, '\n')}  - ${flowLine(line)}\n`;
  const { yaml } = readRecord(Buffer.from(text));
  const parsed = correctionsSchema.safeParse(yaml?.data);
  if (parsed.success) return text;
  const [problem] = yaml ? schemaProblems(correctionsSchema, yaml, parsed.error.issues) : [];
  throw new UsageError(
    `更正登记里不能这样写${problem?.value === undefined ? '' : `“${problem.value}”`}：一行以内，问题不超过 300 字，姓名不超过 20 字，日期写成 2026-11-05。没有改动任何文件。`,
  );
}

const flowLine = (line: Readonly<Record<string, string>>): string => {
  const document = parseDocument(stringify(line));
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true }).trim();
};

/** An empty list, or one in brackets, is written anew. */
function rewritten(
  document: ReturnType<typeof parseDocument>,
  list: { flow?: boolean; add(value: unknown): void },
  line: Readonly<Record<string, string>>,
): string {
  list.flow = false;
  const item = document.createNode(line);
  if (isMap(item)) item.flow = true;
  list.add(item);
  return document.toString({ lineWidth: 0, singleQuote: true });
}
