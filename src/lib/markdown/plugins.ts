/** The plugins that convert the Markdown of an entry to HTML, in order. */
import { fileURLToPath } from 'node:url';
import type { Element } from 'hast';
import type { HastPluginDefinition, HastPluginList } from 'satteri';
import { buildContext } from '../build-context.ts';
import { htmlProblems } from '../markup/raw-html.ts';
import { linkTarget } from '../markup/link-target.ts';
import { boxPartOfTable, hasWholeTable, wholeTables } from '../markup/whole-tables.ts';
import { downloadName } from '../text/download-name.ts';
import { telephoneLinks } from './telephone-links.ts';
import { textLanguages } from './text-languages.ts';
import { paperFor } from '../markup/print-width.ts';
import { rowsOf, type TableNode } from '../markup/table-rows.ts';
import { fileSize } from '../text/file-size.ts';

/** Path of the source from the repository root. */
function sourcePath(fileURL: URL | undefined): string {
  return fileURL ? fileURLToPath(fileURL).slice(buildContext().root.length + 1) : '';
}

/** Raw HTML that the markup check reports never reaches a page, even where the check was not run. */
const refuseRawHtml: HastPluginDefinition = {
  name: 'lantai-raw-html',
  raw(node, context) {
    if (htmlProblems(node.value).length > 0) context.removeNode(node);
    else if (hasWholeTable(node.value)) context.replaceNode(node, { type: 'raw', value: wholeTables(node.value) });
    else if (/<\/?table\s*>/i.test(node.value))
      context.replaceNode(node, { type: 'raw', value: boxPartOfTable(node.value) });
  },
  comment(node, context) {
    context.removeNode(node);
  },
};

const EXTERNAL = ['external-link'];
/** A link whose text is its address has no place to break a line; its class lets it break anywhere. */
const EXTERNAL_ADDRESS = [...EXTERNAL, 'bare-address'];
const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$/.test(text);

/** Resolves links to attachments (with type and size) and to pages of entries; removes schemes that run code. */
const resolveLinks: HastPluginDefinition = {
  name: 'lantai-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const href = node.properties['href'];
      if (typeof href !== 'string') return;
      const target = linkTarget(buildContext().library, sourcePath(context.fileURL), href);
      switch (target.kind) {
        case 'entry':
          context.setProperty(node, 'href', target.url);
          return;
        case 'attachment': {
          context.setProperty(node, 'href', target.url);
          context.setProperty(node, 'className', ['attachment-link']);
          const extension = target.info.path.slice(target.info.path.lastIndexOf('.') + 1);
          context.setProperty(node, 'download', downloadName(context.textContent(node), extension));
          context.appendChild(node, {
            type: 'element',
            tagName: 'span',
            properties: { className: ['file-note'] },
            children: [{ type: 'text', value: `（${extension.toUpperCase()}，${fileSize(target.info.size)}）` }],
          });
          return;
        }
        case 'external':
          context.setProperty(node, 'rel', 'noopener noreferrer');
          context.setProperty(node, 'className', isAddress(context.textContent(node)) ? EXTERNAL_ADDRESS : EXTERNAL);
          return;
        case 'refused':
        case 'missing':
          context.setProperty(node, 'href', null);
      }
    },
  },
};

const tableBox = (table: TableNode): Element => ({
  type: 'element',
  tagName: 'div',
  properties: {
    className: ['table-scroll'],
    role: 'group',
    tabIndex: 0,
    ariaLabel: '表格',
    dataPaper: paperFor(rowsOf(table)),
  },
  children: [],
});

/** Wide tables scroll inside a box that the keyboard can reach, so that the page itself never scrolls sideways. */
const scrollableTables: HastPluginDefinition = {
  name: 'lantai-tables',
  mdxJsxFlowElement: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, tableBox(node as TableNode));
    },
  },
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, tableBox(node as TableNode));
    },
  },
};

/** Shows the boxes of a task list as text: they cannot be ticked and have no label, so they are not controls. */
const taskMarks: HastPluginDefinition = {
  name: 'lantai-task-marks',
  element: {
    filter: ['input'],
    visit(node, context) {
      context.replaceNode(node, { type: 'text', value: node.properties['checked'] ? '☑' : '☐' });
    },
  },
};

/**
 * Pictures beside the entry. Astro does not collect those by reference (`![…][1]`), and modules of MDX entries import
 * them: a bare name would be a package there.
 */
const picturesBeside: HastPluginDefinition = {
  name: 'lantai-pictures-beside',
  element: {
    filter: ['img'],
    visit(node, context) {
      const { src } = node.properties;
      const { astro } = context.data as { astro?: { localImagePaths: Set<string> } };
      if (typeof src !== 'string' || /^(?:[a-z]+:|\/)/i.test(src)) return;
      const beside = /^\.{1,2}\//.test(src) ? src : `./${src}`;
      if (beside !== src) context.setProperty(node, 'src', beside);
      astro?.localImagePaths.add(decodeURI(beside));
    },
  },
};

/** Alignment of Markdown table cells as a class: the Content-Security-Policy allows no `style` attributes. */
const cellAlignment: HastPluginDefinition = {
  name: 'lantai-cell-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const style = node.properties['style'];
      if (style === undefined || style === null) return;
      const side = /text-align:\s*(left|center|right)/.exec(String(style))?.[1];
      context.setProperty(node, 'style', null);
      if (side !== undefined) context.setProperty(node, 'className', [`align-${side}`]);
    },
  },
};

/**
 * Astro makes ids from the text of headings. An id that begins with a digit is not a valid selector, and one of Latin
 * letters could collide with another part of the page: such headings are numbered instead.
 */
const headingIds = (): HastPluginDefinition => {
  let count = 0;
  return {
    name: 'lantai-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        count++;
        if (node.properties['id'] !== undefined) return;
        if (!/^[\s\p{P}]*(?!\p{Script=Latin})\p{L}/u.test(context.textContent(node)))
          context.setProperty(node, 'id', `section-${count}`);
      },
    },
  };
};

export const contentPlugins: HastPluginList = [
  refuseRawHtml,
  resolveLinks,
  telephoneLinks,
  textLanguages,
  scrollableTables,
  taskMarks,
  picturesBeside,
  cellAlignment,
  headingIds,
];
