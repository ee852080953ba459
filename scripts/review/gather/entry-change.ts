/** Everything a reviewer is shown of one entry, besides screenshots. */
import { isTypeName, types } from '../../../schemas/index.ts';
import { createClock } from '../../../src/lib/calendar/clock.ts';
import { isPicture } from '../../../src/lib/content/picture.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { columnTrail } from '../../../src/lib/model/column.ts';
import { SKIP_REASONS } from '../../../src/lib/model/entry.ts';
import { skipReason } from '../../../src/lib/status/visibility.ts';
import type { Finding } from '../../checks/check.ts';
import { pageBlocks } from '../blocks/page-blocks.ts';
import { sourceBlocks } from '../blocks/source-blocks.ts';
import type { Block } from '../blocks/block.ts';
import { type BlockStep, diffBlocks } from '../differ/block-diff.ts';
import { diffFields } from '../fields/field-diff.ts';
import { smallPicture, type Picture } from '../pictures.ts';
import type { EntryChange } from '../review.ts';
import type { Comparison, Side } from './comparison.ts';
import type { EntryPair } from './entry-pairs.ts';
import { changedFile } from './file-changes.ts';

export async function entryChange(
  pair: EntryPair,
  comparison: Comparison,
  findings: readonly Finding[],
): Promise<Omit<EntryChange, 'shownOn' | 'shots'>> {
  const { before, after } = comparison;
  const parsed = (pair.after ?? pair.before) as ParsedEntry;
  const side = pair.after ? after : before;
  const { file, site } = parsed;
  const column = columnOf(parsed, side);
  const type = typeOf(pair.after, after) ?? typeOf(pair.before, before);
  const page = side.pageOf(file);
  const body = await compareBodies(pair, comparison);
  const own = new Set([file, ...pair.files]);
  const known = new Set([file, pair.before?.file, page?.url, pair.before && before.pageOf(pair.before.file)?.url]);
  return {
    kind: pair.kind,
    file,
    ...(pair.kind === 'renamed' && pair.before && { formerFile: pair.before.file }),
    title: titleOf(parsed),
    site,
    siteName: side.siteName(site),
    columns: column ? columnTrail(column).map(({ name }) => name) : [],
    type: type ? types[type].label : '',
    ...(page && { address: `${side.site(site)?.origin ?? ''}${page.url}` }),
    state: stateOf(pair, comparison),
    fields: type
      ? diffFields(types[type].schema, pair.before?.source?.data, pair.after?.source?.data, {
          titleOf: (id) => after.titleOf(id) ?? before.titleOf(id),
        })
      : [],
    body,
    pictures: await picturesOf(body.steps, comparison),
    files: await Promise.all(pair.files.map((each) => changedFile(each, comparison, titleIn(parsed, each)))),
    findings: findings.filter((finding) => own.has(finding.file) || namesOne(finding, known)),
  };
}

/** Whether a finding elsewhere is about one of the names of an entry. */
function namesOne({ value, params = {} }: Finding, names: ReadonlySet<string | undefined>): boolean {
  const words = [value, ...Object.values(params).map((each) => (typeof each === 'object' ? each.zh : String(each)))];
  return words.some((word) => word !== undefined && names.has(word));
}

export function titleOf({ file, source }: ParsedEntry): string {
  const title = (source?.data as { title?: unknown } | null | undefined)?.title;
  return typeof title === 'string' && title.trim() !== '' ? title : (file.split('/').at(-1) ?? file);
}

/** What visitors see a file beside the entry called. */
function titleIn({ source }: ParsedEntry, file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const { attachments } = (source?.data ?? {}) as { attachments?: unknown };
  const listed = Array.isArray(attachments) ? (attachments as { file?: unknown; title?: unknown }[]) : [];
  const title = listed.find((each) => String(each?.file).replace(/^\.\//, '') === name)?.title;
  return typeof title === 'string' ? title : undefined;
}

function columnOf({ file, site }: ParsedEntry, side: Side) {
  const path = file.split('/').slice(2, -1).join('/');
  const walk = (columns: NonNullable<ReturnType<Side['site']>>['columns']): (typeof columns)[number] | undefined =>
    columns.map((column) => (column.path === path ? column : walk(column.children))).find((found) => found);
  return walk(side.site(site)?.columns ?? []);
}

function typeOf(parsed: ParsedEntry | undefined, side: Side): keyof typeof types | undefined {
  if (!parsed) return undefined;
  if (parsed.entry) return parsed.entry.type;
  const own = (parsed.source?.data as { type?: unknown } | null | undefined)?.type;
  const [only] = columnOf(parsed, side)?.record.types ?? [];
  const name = typeof own === 'string' ? own : only;
  return name !== undefined && isTypeName(name) ? name : undefined;
}

function stateOf({ kind, after: parsed }: EntryPair, { after }: Comparison): string[] {
  if (kind === 'removed') return ['这条信息的文件已经删除，合并以后网站上不再有它。'];
  if (!parsed?.entry) return ['这条信息有错误，改好以前不能生成网页；下面对照的是稿件文字。'];
  const reason = skipReason(parsed.entry, createClock(after.fleet.now));
  if (reason === 'draft') return ['这是草稿，合并以后也不会发布；下面按发布以后的样子显示。'];
  if (reason === 'scheduled') return [`定于 ${parsed.entry.data.publishedAt} 发布；下面按发布以后的样子显示。`];
  return reason === null ? [] : [`网站上不显示这条信息的内容：${SKIP_REASONS[reason]}。`];
}

/** Pages where each side has one, and the typed text otherwise. */
async function compareBodies(pair: EntryPair, { before, after }: Comparison): Promise<EntryChange['body']> {
  const pages = [pair.before && before.pageOf(pair.before.file), pair.after && after.pageOf(pair.after.file)] as const;
  const hasPages = (!pair.before || pages[0]) && (!pair.after || pages[1]);
  if (!hasPages)
    return {
      of: 'source',
      steps: diffBlocks(sourceBlocks(pair.before?.source?.body ?? ''), sourceBlocks(pair.after?.source?.body ?? '')),
    };
  const blocks = async (side: Side, page: (typeof pages)[number]): Promise<Block[]> =>
    page ? pageBlocks(await side.text(page)) : [];
  return { of: 'page', steps: diffBlocks(await blocks(before, pages[0]), await blocks(after, pages[1])) };
}

/** Pictures of steps that are not the same on both sides. */
async function picturesOf(
  steps: readonly BlockStep[],
  { before, after }: Comparison,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const add = async (block: Block, side: Side) => {
    const file = block.kind === 'picture' ? side.pictureFile(block.src) : undefined;
    if (block.kind !== 'picture' || file === undefined || !isPicture(file) || pictures.has(block.src)) return;
    const picture = await smallPicture(await side.bytes(file));
    if (picture) pictures.set(block.src, picture);
  };
  for (const step of steps) {
    if (step.kind === 'same') continue;
    if ('before' in step) await add(step.before, before);
    if ('after' in step) await add(step.after, after);
  }
  return pictures;
}
