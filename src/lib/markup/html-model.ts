/** Allowed nesting of raw HTML elements. Browsers move elements that are nested wrongly, which breaks the page. */

/** Elements with their only allowed parents. */
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

/** Elements that contain only elements with them as allowed parents. */
const FRAMES: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol']);

/** Elements that contain text and inline content. */
const LINES: ReadonlySet<string> = new Set(
  'p sub sup u s small span ruby rt abbr summary strong em heading paragraph emphasis delete link linkReference'.split(
    ' ',
  ),
);

/** Inline elements, and inline nodes of Markdown. */
const IN_LINE: ReadonlySet<string> = new Set(
  (
    'br wbr sub sup u s small span ruby abbr strong em text emphasis delete link linkReference image imageReference ' +
    'inlineCode break footnoteReference html mdxTextExpression mdxFlowExpression'
  ).split(' '),
);

/**
 * True when `child` may be a direct child of `parent`. Both are names of elements or types of Markdown nodes; `strong`
 * is the same in either.
 */
export function fits(child: string, parent: string): boolean {
  const wanted = Object.hasOwn(PARENTS, child) ? PARENTS[child] : undefined;
  if (wanted) return wanted.includes(parent);
  if (FRAMES.has(parent)) return false;
  return IN_LINE.has(child) || !LINES.has(parent);
}
