/** Which HTML editors may write inside Markdown. One judge for the check and for the renderer. */
import { Parser } from 'htmlparser2';

/** Elements allowed in raw HTML, with their attributes: what Markdown cannot say (merged cells, line breaks, notation). */
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
  rp: [],
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
};

/** Something in raw HTML that is not allowed. */
export interface HtmlViolation {
  kind: 'element' | 'attribute' | 'event-handler' | 'script' | 'hidden' | 'comment';
  /** Element or attribute as typed. */
  name: string;
  /** Offset in characters from the start of the HTML. */
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
  'noscript',
  'frame',
  'frameset',
  'applet',
  'portal',
]);

/** All violations in the order they appear; an empty list means the HTML may be used as it is. */
export function judgeHtml(html: string): HtmlViolation[] {
  const found: HtmlViolation[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const offset = parser.startIndex;
        const allowed = ALLOWED_HTML[name];
        if (!allowed) found.push({ kind: SCRIPTING.has(name) ? 'script' : 'element', name, offset });
        for (const attribute of Object.keys(attributes)) {
          if (allowed?.includes(attribute)) continue;
          const kind = /^on/i.test(attribute)
            ? 'event-handler'
            : ['style', 'hidden', 'class', 'id', 'aria-hidden'].includes(attribute)
              ? 'hidden'
              : 'attribute';
          found.push({
            kind,
            name: attribute,
            offset: offset + Math.max(html.slice(offset).toLowerCase().indexOf(attribute), 0),
          });
        }
      },
      oncomment() {
        found.push({ kind: 'comment', name: '<!-- -->', offset: parser.startIndex });
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return found;
}
