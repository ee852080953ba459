import type { PrintCell } from './print-width.ts';

/** What the syntax trees of Markdown, MDX and HTML have in common. */
export interface TableNode {
  type?: string;
  tagName?: string;
  /** Of elements in MDX. */
  name?: string | null;
  value?: unknown;
  children?: readonly TableNode[];
  childNodes?: readonly TableNode[];
  properties?: Readonly<Record<string, unknown>>;
  attributes?: readonly unknown[];
  attrs?: readonly { name: string; value: string }[];
}

const nameOf = (node: TableNode): string => node.tagName ?? node.name ?? '';
const childrenOf = (node: TableNode): readonly TableNode[] => node.children ?? node.childNodes ?? [];

/** Rows of a table, without those of nested tables. */
export function rowsOf(table: TableNode): PrintCell[][] {
  return childrenOf(table).flatMap((node) => {
    if (nameOf(node) !== 'tr') return nameOf(node) === 'table' ? [] : rowsOf(node);
    const cells = childrenOf(node).filter((cell) => ['td', 'th'].includes(nameOf(cell)));
    return [cells.map((cell) => ({ text: textOf(cell), columns: span(cell, 'col'), rows: span(cell, 'row') }))];
  });
}

function textOf(node: TableNode): string {
  const { value } = node;
  if (typeof value === 'string') return value.replace(/<[^<>]*>/g, ' ');
  return nameOf(node) === 'br' ? ' ' : childrenOf(node).map(textOf).join('');
}

function span(cell: TableNode, of: 'col' | 'row'): number {
  const given = [...(cell.attrs ?? []), ...((cell.attributes ?? []) as { name?: string; value?: unknown }[])].find(
    ({ name }) => name?.toLowerCase() === `${of}span`,
  )?.value;
  const value = cell.properties?.[`${of}Span`] ?? cell.properties?.[`${of}span`] ?? given;
  const text = typeof value === 'object' && value !== null ? (value as { value?: unknown }).value : value;
  return Math.max(1, Number(text) || 1);
}
