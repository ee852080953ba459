/** A document as blocks of text: what is left of a file of any format once its appearance is gone. */

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'sup' | 'sub' | 's'; inlines: Inline[] }
  | { kind: 'link'; url: string; inlines: Inline[] }
  /** A footnote, by its key in {@link ReadDocument.footnotes}. */
  | { kind: 'footnote'; key: string }
  /** A picture, by its place in {@link ReadDocument.pictures}. */
  | { kind: 'picture'; picture: number; alt: string };

export interface Paragraph {
  kind: 'paragraph';
  inlines: Inline[];
  /** Where the document sets it; absent at the left. */
  align?: 'center' | 'right';
  /** True in the style of titles. */
  isTitle?: true;
}

export interface Heading {
  kind: 'heading';
  /** Level in the document, before it is fitted to the entry. */
  level: number;
  inlines: Inline[];
}

export interface Cell {
  isHeading: boolean;
  columns: number;
  rows: number;
  blocks: Block[];
}

export interface TableBlock {
  kind: 'table';
  rows: Cell[][];
  /** Rows at the top that the document marks as headings; 0 if it marks none. */
  headingRows: number;
}

export type Block =
  | Paragraph
  | Heading
  | TableBlock
  | { kind: 'list'; start: number | null; items: Block[][] }
  /** Something the editor must decide at this place; see `toDecide` in schemas/placeholder.ts. */
  | { kind: 'decision'; words: string };

export interface Picture {
  bytes: Buffer;
  /** `png`, `jpg`, `gif` or `webp`, by its bytes. */
  extension: string;
}

/** What the program that made a file, or the site a page is from, says of it beside its text. */
export type Described = Readonly<Partial<Record<'title' | 'source' | 'published' | 'address', string>>>;

export interface ReadDocument {
  blocks: Block[];
  pictures: Picture[];
  footnotes: ReadonlyMap<string, Block[]>;
  described: Described;
  /** What was left out or changed, in Chinese, for the editor to know. */
  notes: string[];
  /** All text of the file, also what is not taken over (page headers, deletions): searched for marks of secrecy. */
  everything: string;
}

/** The text of inline pieces, with line ends for breaks. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((each): string => {
      if (each.kind === 'text') return each.text;
      if (each.kind === 'break') return '\n';
      return 'inlines' in each ? inlineText(each.inlines) : '';
    })
    .join('');

/** The text of a block, one line for each paragraph in it. */
export function blockText(block: Block): string {
  if (block.kind === 'decision') return '';
  if (block.kind === 'table')
    return block.rows.map((row) => row.map(({ blocks }) => textOf(blocks)).join('\t')).join('\n');
  if (block.kind === 'list') return block.items.map(textOf).join('\n');
  return inlineText(block.inlines).trim();
}

export const textOf = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');

export const paragraphOf = (text: string): Paragraph => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });

/** Headings are bold anyway. */
export const withoutStrong = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((each) => (each.kind === 'strong' ? each.inlines : [each]));
