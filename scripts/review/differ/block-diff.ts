/** Compares two versions of what a page says, block by block. */
import { type Block, blockText, type Link, type PictureBlock, type TextBlock } from '../blocks/block.ts';
import { align, type Comparison, type Step } from './align.ts';
import { similarity } from './similarity.ts';
import { diffTables, type TableDiff } from './table-diff.ts';
import { diffText, type Run } from './text-diff.ts';

/** What differs between two versions of a block. */
export type Edit =
  | { kind: 'text'; runs: readonly Run[]; notes: readonly TextNote[] }
  | { kind: 'table'; table: TableDiff }
  | { kind: 'picture'; before: PictureBlock; after: PictureBlock; alt: readonly Run[] }
  /** A block of another kind came in its place. */
  | { kind: 'replaced' };

/** A difference between two texts that their characters do not show. */
export type TextNote =
  { kind: 'format' } | { kind: 'style' } | { kind: 'link'; text: string; before?: string; after?: string };

export type BlockStep = Step<Block> & { edit?: Edit };

const FACT_NAME = /^[^：]{1,20}：/;

const COMPARISON: Comparison<Block> = {
  // The number of a list item follows from its place.
  key: (block) => JSON.stringify(block.kind === 'text' ? { ...block, marker: '' } : block),
  similarity(before, after) {
    if (before.kind !== after.kind) return 0;
    const common = similarity(blockText(before), blockText(after));
    if (before.kind === 'table') return Math.max(0.4, common);
    if (before.kind === 'picture') return before.src === (after as PictureBlock).src ? 1 : Math.max(0.5, common);
    const name = isFact(before) && FACT_NAME.exec(before.text)?.[0];
    return name && isFact(after) && after.text.startsWith(name) ? Math.max(0.8, common) : common;
  },
  canMove: (block) => block.kind !== 'text' || block.text.length >= 8,
};

const isFact = (block: Block): block is TextBlock => block.kind === 'text' && block.style === 'fact';

/** The steps in reading order; those that were edited say how. */
export const diffBlocks = (before: readonly Block[], after: readonly Block[]): BlockStep[] =>
  align(before, after, COMPARISON).map((step) => {
    const edited = step.kind === 'edited' || step.kind === 'moved-here';
    return edited && COMPARISON.key(step.before) !== COMPARISON.key(step.after)
      ? { ...step, edit: editOf(step.before, step.after) }
      : step;
  });

/** True where nothing a reader could notice differs. */
export const isUnchanged = (steps: readonly BlockStep[]): boolean => steps.every(({ kind }) => kind === 'same');

function editOf(before: Block, after: Block): Edit {
  if (before.kind === 'table' && after.kind === 'table') return { kind: 'table', table: diffTables(before, after) };
  if (before.kind === 'picture' && after.kind === 'picture')
    return { kind: 'picture', before, after, alt: diffText(before.alt, after.alt) };
  if (before.kind === 'text' && after.kind === 'text')
    return { kind: 'text', runs: diffText(before.text, after.text), notes: notesOn(before, after) };
  return { kind: 'replaced' };
}

function notesOn(before: TextBlock, after: TextBlock): TextNote[] {
  const style = before.style !== after.style || before.level !== after.level;
  const format = before.text === after.text && before.format !== after.format;
  return [
    ...(style ? [{ kind: 'style' } as const] : []),
    ...(format ? [{ kind: 'format' } as const] : []),
    ...linkNotes(before.links, after.links),
  ];
}

/** Links whose text stayed and whose address did not, and those set on or taken from text that stayed. */
export function linkNotes(before: readonly Link[], after: readonly Link[]): TextNote[] {
  const left = [...before];
  const come: Link[] = [];
  for (const link of after) {
    const at = left.findIndex(({ text, href }) => text === link.text && href === link.href);
    if (at < 0) come.push(link);
    else left.splice(at, 1);
  }
  const notes: TextNote[] = come.map(({ text, href }) => {
    const at = left.findIndex((each) => each.text === text);
    const [former] = at < 0 ? [] : left.splice(at, 1);
    return { kind: 'link', text, after: href, ...(former && { before: former.href }) };
  });
  return [...notes, ...left.map(({ text, href }): TextNote => ({ kind: 'link', text, before: href }))];
}
