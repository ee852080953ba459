/** Whether the tags of raw HTML come in pairs and are nested correctly, among themselves and with Markdown. */
import type { Nodes } from 'mdast';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { fits } from '../../../../src/lib/markup/html-model.ts';
import { scanHtml, VOID_HTML } from '../../../../src/lib/markup/raw-html.ts';
import { hasWholeTable } from '../../../../src/lib/markup/whole-tables.ts';
import { reporter, type Place } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { placeOf, placesInside } from '../parse-body.ts';
import { rules as unreadableRules } from '../unreadable/rules.ts';
import { rules } from './rules.ts';

const report = reporter('markup', { ...rules, nesting: unreadableRules.nesting });

export const structure = defineSubject({ rules, find: findStructure });

/** Something open: an element of raw HTML, or a block or line of Markdown around it. */
interface Frame {
  name: string;
  at: Place;
  raw: boolean;
  /** A table that the renderer gets in one piece, and in which it adds a missing `tbody`. */
  whole?: boolean;
}

/** Names of Markdown constructs for editors. */
const NODE_NAMES: Readonly<Record<string, string>> = {
  root: '正文',
  text: '文字',
  paragraph: '段落',
  heading: '标题',
  list: '列表',
  listItem: '列表项',
  table: '表格',
  blockquote: '引用',
  code: '代码',
  thematicBreak: '分隔线',
  link: '链接',
  linkReference: '链接',
  emphasis: '斜体',
  delete: '删除线',
};

/** Deepest nesting of tags and blocks; renderers recurse for every level. */
const MAX_DEPTH = 100;

function findStructure({ body }: BodyInput): Problem[] {
  const unpaired: Problem[] = [];
  const misplaced: { problem: Problem; parent: Frame }[] = [];
  const root: Frame = { name: 'root', at: { site: body.site, file: body.file, line: 1, column: 1 }, raw: false };
  const frames: Frame[] = [root];
  let tooDeep: Place | null = null;
  const top = (): Frame => frames.at(-1) ?? root;
  const pair = (value: string, at: Place) => unpaired.push(report('html-unbalanced', at, { value }));

  const place = (name: string, at: Place, raw: boolean) => {
    const parent = top();
    const loose = name === 'tr' && parent.name === 'table' && parent.whole !== true;
    if ((fits(name, parent.name) && !loose) || (!raw && !parent.raw)) return;
    const params = { parent: wordFor(parent.name, parent.raw) };
    misplaced.push({ problem: report('html-nesting', at, { value: wordFor(name, raw), params }), parent });
  };
  const open = (name: string, at: Place, raw: boolean, whole = false) => {
    place(name, at, raw);
    if (frames.length === MAX_DEPTH) tooDeep = at;
    frames.push({ name, at, raw, whole });
  };
  /** Closes what was opened at `depth`; raw elements still open in it have no end tag there. */
  const close = (depth: number) => {
    for (const { name, at, raw } of frames.splice(depth)) if (raw) pair(`<${name}>`, at);
  };

  const html = (node: Extract<Nodes, { type: 'html' }>) => {
    const whole = hasWholeTable(node.value);
    const placed = placesInside(body, node);
    for (const { kind, name, offset } of scanHtml(node.value).parts) {
      const at = placed(offset);
      if (kind === 'text') place('text', at, true);
      else if (kind === 'start' && !VOID_HTML.has(name)) open(name, at, true, whole);
      else if (kind === 'start') place(name, at, true);
      else if (top().raw && top().name === name) frames.pop();
      else pair(`</${name}>`, at);
    }
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'html') return html(node);
    const element = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const name = element ? (node.name ?? '') : node.type;
    const at = placeOf(body, node);
    if (!('children' in node))
      return node.type === 'text' && node.value.trim() === '' ? undefined : place(name, at, element);
    const depth = frames.length;
    open(name, at, element);
    node.children.forEach(walk);
    close(depth + 1);
    frames.pop();
  };
  body.tree.children.forEach(walk);
  close(1);
  if (tooDeep) return [report('nesting', tooDeep as Place)];
  // Content after an unclosed element is inside it only by mistake, so only the unclosed element is reported.
  const reported = new Set(
    [...unpaired, ...misplaced.map(({ problem }) => problem)].map(({ line, column }) => `${line}:${column}`),
  );
  const own = misplaced.filter(({ parent: { at } }) => !reported.has(`${at.line}:${at.column}`));
  return [...unpaired, ...own.map(({ problem }) => problem)];
}

function wordFor(name: string, raw: boolean): string {
  return raw && name !== 'text' ? `<${name}>` : (NODE_NAMES[name] ?? name);
}
