/** Tables written as HTML, completed as a browser would: `tbody` where it was left out, open cells closed. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import { paperFor } from './print-width.ts';
import { rowsOf, type TableNode } from './table-rows.ts';

export const TABLE_BOX = { class: 'table-scroll', role: 'group', tabindex: '0', 'aria-label': '表格' } as const;

/** True when the HTML contains a whole table, so that completing it cannot cut off a table that continues later. */
export function hasWholeTable(html: string): boolean {
  return /<table[\s>]/i.test(html) && /<\/table\s*>/i.test(html);
}

/** Completes the HTML, adds `scope` to headings, and wraps every outermost table in a box that scrolls sideways. */
export function wholeTables(html: string): string {
  const fragment = parseFragment(html);
  scopeHeadings(fragment, '');
  boxTables(fragment);
  return serialize(fragment);
}

/** Headings in `thead` are for columns, all others for rows. */
function scopeHeadings(parent: DefaultTreeAdapterTypes.ParentNode, section: string): void {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    if (node.tagName === 'th') {
      const value = (name: string) => node.attrs.find((each) => each.name === name)?.value;
      const [scope, span] = section === 'thead' ? ['col', 'colspan'] : ['row', 'rowspan'];
      const group = Number(value(span) ?? 1) > 1 ? 'group' : '';
      tree.adoptAttributes(node, [{ name: 'scope', value: `${scope}${group}` }]);
    }
    scopeHeadings(node, node.tagName === 'tr' ? section : node.tagName);
  }
}

/** Adds one end of the same box, for a table whose start and end are in different pieces of HTML. */
export function boxPartOfTable(html: string): string {
  const attributes = Object.entries(TABLE_BOX).map(([name, value]) => ` ${name}="${value}"`);
  return html.replace(/<table\s*>/gi, `<div${attributes.join('')}>$&`).replace(/<\/table\s*>/gi, '$&</div>');
}

function boxTables(parent: DefaultTreeAdapterTypes.ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (!tree.isElementNode(node)) continue;
    if (node.tagName !== 'table') {
      boxTables(node);
      continue;
    }
    const paper = paperFor(rowsOf(node as unknown as TableNode));
    const attributes = Object.entries({ ...TABLE_BOX, ...(paper && { 'data-paper': paper }) }).map(([name, value]) => ({
      name,
      value,
    }));
    const box = tree.createElement('div', node.namespaceURI, attributes);
    tree.insertBefore(parent, box, node);
    tree.detachNode(node);
    tree.appendChild(box, node);
  }
}
