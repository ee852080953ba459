/**
 * Sanitises a drawing of ECharts for a page under the site's Content-Security-Policy: no style, no script, no id
 * that could collide with another on the page, and only the elements and attributes listed here.
 */
import { Parser } from 'htmlparser2';

const ELEMENTS: ReadonlySet<string> = new Set(['g', 'path', 'rect', 'circle', 'text', 'tspan']);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'd x y cx cy r width height transform fill fill-opacity stroke stroke-width stroke-dasharray ' +
    'stroke-linecap stroke-linejoin text-anchor dominant-baseline font-size'
  ).split(' '),
);
const SHAPES: ReadonlySet<string> = new Set(['path', 'rect', 'circle']);
/** The only declaration of the style attributes that the page's own stylesheet does not set. */
const FONT_SIZE = /(?:^|;)\s*font-size:\s*(\d+(?:\.\d+)?)px/;

/** Fill that ECharts sets on a bare line, which has no area. */
const DEFAULT_FILL = '#000';

type Attributes = Readonly<Record<string, string>>;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The content of the drawing's `<svg>`. */
export function plainDrawing(svg: string): string {
  const written: string[] = [];
  /** Open elements inside the `<svg>`; `kept` is false for an omitted element and everything inside it. */
  const open: { name: string; kept: boolean }[] = [];
  const kept = () => open.every((element) => element.kept);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'svg') return;
        open.push({ name, kept: ELEMENTS.has(name) && isVisible(name, attributes) });
        if (kept()) written.push(`<${name}${attributeList(attributes)}>`);
      },
      ontext(text) {
        if (kept() && (open.at(-1)?.name === 'text' || open.at(-1)?.name === 'tspan')) written.push(escape(text));
      },
      onclosetag(name) {
        if (name === 'svg') return;
        if (kept()) written.push(`</${name}>`);
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return written.join('');
}

function attributeList(attributes: Attributes): string {
  const size = FONT_SIZE.exec(attributes.style ?? '')?.[1];
  return Object.entries({ ...attributes, ...(size === undefined ? {} : { 'font-size': size }) })
    .filter(([name]) => ATTRIBUTES.has(name))
    .map(([name, value]) => ` ${name}="${value === DEFAULT_FILL ? 'none' : escape(value)}"`)
    .join('');
}

/** False for areas that only receive pointer events. */
function isVisible(name: string, attributes: Attributes): boolean {
  if (!SHAPES.has(name)) return true;
  const filled = attributes.fill !== 'none' && attributes['fill-opacity'] !== '0';
  const lined = attributes.stroke !== undefined && attributes.stroke !== 'none' && attributes['stroke-width'] !== '0';
  return filled || lined;
}
