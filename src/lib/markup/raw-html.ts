/** Which HTML editors may write inside Markdown. One definition for the check and for the renderer. */
import { type Token, Tokenizer } from 'parse5';
import { LANGUAGE_TAGS } from '../../../schemas/languages.ts';

/** Allowed raw HTML elements with attributes: what Markdown cannot express (merged cells, line breaks, notation). */
export const ALLOWED_HTML: Readonly<Record<string, readonly string[]>> = {
  br: [],
  sub: [],
  sup: [],
  u: [],
  s: [],
  small: [],
  wbr: [],
  ruby: [],
  rt: [],
  abbr: ['title'],
  details: [],
  summary: [],
  figure: [],
  figcaption: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['colspan', 'rowspan', 'scope'],
  td: ['colspan', 'rowspan'],
  p: [],
  strong: [],
  em: [],
  ul: [],
  ol: ['start'],
  li: [],
  span: [],
};

/** Attributes allowed on every element: language and direction of the text (WCAG 3.1.2). */
export const GLOBAL_ATTRIBUTES: readonly string[] = ['lang', 'dir'];

/** Allowed values of attributes: a typing mistake in a span can create a thousand cells. */
const ATTRIBUTE_VALUES: Readonly<Record<string, RegExp>> = {
  colspan: /^(?:[1-9]\d?|100)$/,
  rowspan: /^(?:[1-9]\d{0,2}|1000)$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  start: /^\d{1,6}$/,
  title: /^[^]{1,100}$/u,
  lang: new RegExp(`^(?:${LANGUAGE_TAGS.join('|')})$`),
  dir: /^(?:ltr|rtl|auto)$/,
};

/** Something in raw HTML that is not allowed. */
export interface HtmlProblem {
  kind:
    | 'element'
    | 'attribute'
    /** An allowed attribute with a value it cannot have. */
    | 'value'
    /** An attribute written twice on one tag. */
    | 'repeated'
    | 'event-handler'
    /** An element that runs, loads or submits something. */
    | 'script'
    /** An address that runs code or contains its own content. */
    | 'script-link'
    /** An attribute that hides text. */
    | 'hidden'
    /** An attribute that sets an appearance of its own. */
    | 'style'
    | 'comment'
    /** A tag, comment or declaration that is not finished: what follows it on the page would become part of it. */
    | 'broken';
  /** Element or attribute as typed. */
  name: string;
  /** Offset in characters from the start of the HTML. */
  offset: number;
}

/** A start or end tag of an allowed element, or text between tags. */
export interface HtmlPart {
  kind: 'start' | 'end' | 'text';
  /** Name of the element; the text itself. */
  name: string;
  offset: number;
}

const SCRIPTING = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'link',
  'meta',
  'base',
  'svg',
  'math',
  'template',
  'select',
  'textarea',
  'video',
  'audio',
  'canvas',
  'noscript',
  'frame',
  'frameset',
  'applet',
  'portal',
]);

/** Elements without an end tag. */
export const VOID_HTML: ReadonlySet<string> = new Set(['br', 'wbr']);

const HIDING = new Set(['hidden', 'aria-hidden', 'inert', 'popover']);
const STYLING = new Set(['style', 'class', 'id', 'width', 'height', 'align', 'bgcolor', 'color', 'face', 'size']);
const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0?\.?0*(?![.\d])|font-size\s*:\s*0|text-indent\s*:\s*-|position\s*:\s*(?:absolute|fixed)|(?:left|top|right|margin[a-z-]*)\s*:\s*-\d|clip(?:-path)?\s*:|(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)|overflow\s*:\s*hidden/i;
/** Browsers ignore control characters and white space in front of and inside a scheme. */
const SCRIPT_SCHEME = /^[\u0000-\u0020]*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^[\u0000-\u0020]*data\s*:/i;
/** Parse errors after which a browser treats the following text as part of the tag. */
const UNFINISHED = /^eof-(?:in|before)-/;

/** Longest name of an attribute that is repeated in a message, in characters. */
const MAX_NAME = 100;

/** Handler for tokens that are not shown. */
const ignore = (): void => undefined;

/** All problems in the order they appear; an empty list means the HTML may be used as it is. */
export const htmlProblems = (html: string): HtmlProblem[] => scanHtml(html).problems;

/** Reads raw HTML the way browsers do. `parts` are for checks of closing and nesting. */
export function scanHtml(html: string): { problems: HtmlProblem[]; parts: HtmlPart[] } {
  const problems: HtmlProblem[] = [];
  const parts: HtmlPart[] = [];
  const report = (kind: HtmlProblem['kind'], name: string, offset: number) => problems.push({ kind, name, offset });
  const element = ({ tagName: name, location }: Token.TagToken, closing: boolean) => {
    const offset = location?.startOffset ?? 0;
    if (Object.hasOwn(ALLOWED_HTML, name)) parts.push({ kind: closing ? 'end' : 'start', name, offset });
    else report(checkElement(name) ?? 'element', closing ? `/${name}` : name, offset);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(tag) {
        element(tag, false);
        for (const { name, value } of tag.attrs) {
          const kind = checkAttribute(tag.tagName, name, value);
          if (kind) report(kind, name, tag.location?.attrs?.[name]?.startOffset ?? tag.location?.startOffset ?? 0);
        }
      },
      onEndTag: (tag) => element(tag, true),
      onComment: ({ location }) => report('comment', '<!-- -->', location?.startOffset ?? 0),
      onDoctype: ({ location }) => report('element', '!doctype', location?.startOffset ?? 0),
      onParseError({ code, startOffset }) {
        if (code === 'duplicate-attribute') {
          const name = /[^\s"'<>/=]*$/.exec(html.slice(Math.max(startOffset - MAX_NAME, 0), startOffset))?.[0] ?? '';
          report('repeated', name, startOffset - name.length);
        }
        if (UNFINISHED.test(code)) report('broken', '<', Math.max(html.lastIndexOf('<'), 0));
      },
      onCharacter: ({ chars, location }) =>
        parts.push({ kind: 'text', name: chars, offset: location?.startOffset ?? 0 }),
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  const broken = new Set(problems.flatMap(({ kind, offset }) => (kind === 'broken' ? [offset] : [])));
  return {
    problems: problems
      .filter(({ kind, offset }) => kind !== 'comment' || !broken.has(offset))
      .sort((a, b) => a.offset - b.offset),
    parts,
  };
}

/** Problem of an attribute; null when it is allowed on the element. */
export function checkAttribute(element: string, name: string, value: string): HtmlProblem['kind'] | null {
  if (/^on/i.test(name)) return 'event-handler';
  if (SCRIPT_SCHEME.test(value)) return 'script-link';
  const allowed = Object.hasOwn(ALLOWED_HTML, element) ? ALLOWED_HTML[element] : undefined;
  if (allowed && (allowed.includes(name) || GLOBAL_ATTRIBUTES.includes(name)))
    return (ATTRIBUTE_VALUES[name]?.test(value) ?? true) ? null : 'value';
  if (HIDING.has(name) || (name === 'style' && HIDING_STYLE.test(value))) return 'hidden';
  return STYLING.has(name) ? 'style' : 'attribute';
}

/** Problem of an element; null when it is allowed. */
export function checkElement(name: string): HtmlProblem['kind'] | null {
  if (Object.hasOwn(ALLOWED_HTML, name)) return null;
  return SCRIPTING.has(name) ? 'script' : 'element';
}
