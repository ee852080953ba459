/** Which elements of raw HTML may be in which; browsers take apart what does not fit, and the page with it. */

/** Elements that are in one of these only. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  summary: ['details'],
  figcaption: ['figure'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  th: ['tr'],
  td: ['tr'],
  li: ['ul', 'ol'],
  rt: ['ruby'],
};

/** Elements that hold nothing but the elements that name them as parents. */
const FRAMES: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol']);

/** Elements that hold text and what is in a line of text. */
const LINES: ReadonlySet<string> = new Set(
  'p sub sup u s small span ruby rt abbr summary strong em heading paragraph emphasis delete link linkReference'.split(
    ' ',
  ),
);

/** Elements and nodes of Markdown that are in a line of text. */
const IN_LINE: ReadonlySet<string> = new Set(
  (
    'br wbr sub sup u s small span ruby abbr strong em text emphasis delete link linkReference image imageReference ' +
    'inlineCode break footnoteReference html mdxTextExpression mdxFlowExpression'
  ).split(' '),
);

/**
 * True when `child` may stand directly in `parent`: names of elements, or types of nodes of Markdown, both of which
 * name `strong` alike.
 */
export function fits(child: string, parent: string): boolean {
  const wanted = Object.hasOwn(PARENTS, child) ? PARENTS[child] : undefined;
  if (wanted) return wanted.includes(parent);
  if (FRAMES.has(parent)) return false;
  return IN_LINE.has(child) || !LINES.has(parent);
}
