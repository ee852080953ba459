/** What a reader sees on a page, one after the other: texts, tables and pictures. */

export type TextStyle = 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'fact' | 'code';

export interface Link {
  text: string;
  href: string;
}

export interface TextBlock {
  kind: 'text';
  style: TextStyle;
  /** 1 to 6 of a heading. */
  level?: number;
  /** What stands before the text of a list item. */
  marker?: string;
  text: string;
  /** Which characters are emphasised and how; equal where texts look the same. */
  format: string;
  links: readonly Link[];
}

export interface TableBlock {
  kind: 'table';
  caption: string;
  rows: readonly TableRow[];
}

export interface TableRow {
  cells: readonly TableCell[];
  /** A row of column headings. */
  heading: boolean;
}

export interface TableCell {
  text: string;
  /** Rows and columns the cell covers, where it is more than one of each. */
  span?: { rows: number; columns: number };
  links: readonly Link[];
}

export interface PictureBlock {
  kind: 'picture';
  /** Address within the site; it contains the digest of the bytes. */
  src: string;
  alt: string;
}

export type Block = TextBlock | TableBlock | PictureBlock;

/** All text of a block on one line. */
export function blockText(block: Block): string {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'picture') return block.alt;
  return block.rows.map(rowText).join('\n');
}

/** The text of a row, its cells apart. */
export const rowText = ({ cells }: TableRow): string => cells.map(({ text }) => text).join('\t');
