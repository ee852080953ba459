import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import type { TableBlock, TableCell, TableRow } from './block.ts';
import { InlineText } from './inline-text.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A table row by row. A table within a cell is text of that cell. */
export function tableBlock(table: Element): TableBlock {
  const block = { kind: 'table' as const, caption: '', rows: [] as TableRow[] };
  const visit = (parent: ParentNode, inHead: boolean): void => {
    for (const child of parent.childNodes) {
      if (!tree.isElementNode(child)) continue;
      if (child.tagName === 'caption') block.caption = textOf(child).text;
      else if (child.tagName === 'tr') block.rows.push(rowOf(child, inHead));
      else visit(child, inHead || child.tagName === 'thead');
    }
  };
  visit(table, false);
  return block;
}

function rowOf(row: Element, heading: boolean): TableRow {
  const cells = row.childNodes.filter(
    (node): node is Element => tree.isElementNode(node) && (node.tagName === 'td' || node.tagName === 'th'),
  );
  return { heading, cells: cells.map(cellOf) };
}

function cellOf(cell: Element): TableCell {
  const [rows, columns] = [number(cell, 'rowspan'), number(cell, 'colspan')];
  return { ...textOf(cell), ...(rows > 1 || columns > 1 ? { span: { rows, columns } } : {}) };
}

function number(element: Element, name: string): number {
  const value = Number(element.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}

function textOf(element: Element): Pick<TableCell, 'text' | 'links'> {
  const line = new InlineText();
  const visit = (parent: ParentNode): void => {
    for (const child of parent.childNodes) {
      if (tree.isTextNode(child)) line.add(child.value);
      else if (tree.isElementNode(child)) {
        if (child.tagName === 'br') line.break();
        else {
          line.open(child.tagName, child.attrs.find(({ name }) => name === 'href')?.value);
          visit(child);
          line.close();
          if (['p', 'li', 'div'].includes(child.tagName)) line.break();
        }
      }
    }
  };
  visit(element);
  const { text, links } = line.take();
  return { text, links };
}
