/** Blocks as Markdown in the forms of the editors' guide (docs/editors/02-markdown.md). */
import { plainOpening } from '../../import/plain-markdown.ts';
import { toDecide } from '../../../schemas/placeholder.ts';
import type { Block } from '../blocks.ts';
import { writeInlines, type References } from './write-inlines.ts';
import { writeTable } from './write-table.ts';

export interface Written {
  body: string;
  /** Pictures that the body refers to, by their places in the document. */
  pictures: Set<number>;
}

/** @param pictureName name of the file of a picture. */
export function writeMarkdown(
  blocks: readonly Block[],
  footnotes: ReadonlyMap<string, readonly Block[]>,
  pictureName: (picture: number) => string,
): Written {
  const references: References = { pictureName, pictures: new Set(), footnotes: [] };
  const body = blocks.map((block) => writeBlock(block, references));
  // Footnotes may refer to further ones.
  for (let at = 0; at < references.footnotes.length; at++) {
    const [first = '', ...more] = (footnotes.get(references.footnotes[at] ?? '') ?? []).map((block) =>
      writeBlock(block, references),
    );
    body.push([`[^${at + 1}]: ${first}`, ...more.map((text) => indented(text, '    '))].join('\n\n'));
  }
  return { body: body.filter((text) => text !== '').join('\n\n'), pictures: references.pictures };
}

function writeBlock(block: Block, references: References): string {
  switch (block.kind) {
    case 'decision':
      return toDecide(block.words);
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeInlines(block.inlines, references).replaceAll('\n', ' ').trim()}`;
    case 'paragraph':
      return plainOpening(writeInlines(block.inlines, references).trim());
    case 'list':
      return writeList(block, references);
    case 'table':
      return writeTable(block, references, writeBlock);
  }
}

function writeList({ start, items }: Extract<Block, { kind: 'list' }>, references: References): string {
  const isLoose = items.some((blocks) => blocks.filter(({ kind }) => kind !== 'list').length > 1);
  const written = items.map((blocks, index) => {
    const marker = start === null ? '-' : `${start + index}.`;
    const [first = '', ...more] = blocks.map((block) => writeBlock(block, references));
    const indent = ' '.repeat(marker.length + 1);
    const parts = [indented(first, indent).trimStart(), ...more.map((text) => indented(text, indent))];
    return `${marker} ${parts.join(isLoose ? '\n\n' : '\n')}`;
  });
  return written.join(isLoose ? '\n\n' : '\n');
}

const indented = (text: string, indent: string) => text.replace(/^(?=.)/gm, indent);
