/** How much a browser draws for an SVG picture: nested references multiply. */
import { referencesIn } from './style-problems.ts';

/** Most elements drawn, counted with every repetition; a detailed logo needs some hundreds. */
export const MAX_DRAWN = 50_000;

/** Longest chain of parts that reference each other. */
const MAX_CHAIN_LENGTH = 500;

export interface Drawn {
  name: string;
  id: string | undefined;
  /** Target of `href`. */
  target: string | undefined;
  /** Values of all attributes that are parsed like styles, by name. */
  styles: readonly (readonly [name: string, value: string])[];
  children: Drawn[];
}

/** Elements whose content is copied wherever they are referenced; gradients only provide a colour. */
const GRADIENTS = new Set(['linearGradient', 'radialGradient', 'filter']);

/**
 * Elements drawn for the picture; infinite if parts reference themselves.
 *
 * @param sheet text of all style sheets: what it refers to may apply to every element.
 */
export function drawingCost(root: Drawn, sheet: string): number {
  const byId = new Map<string, Drawn>();
  const all = [root];
  for (const each of all) {
    if (each.id !== undefined && !byId.has(each.id)) byId.set(each.id, each);
    // One by one: a picture may have more parts than a call takes arguments.
    for (const child of each.children) all.push(child);
  }
  const costs = new Map<Drawn, number>();
  let chain = 0;
  const cost = (part: Drawn): number => {
    const known = costs.get(part);
    if (known !== undefined) return known;
    // A part that is reached again before it is counted references itself.
    costs.set(part, Infinity);
    if (++chain > MAX_CHAIN_LENGTH) return Infinity;
    const total =
      1 +
      sum(part.children.map(cost)) +
      named(part.target) +
      sum(part.styles.flatMap(([name, value]) => referencesIn(value).map((id) => named(id) * repetitions(part, name))));
    costs.set(part, total);
    chain--;
    return total;
  };
  const named = (id: string | undefined): number => {
    const part = id === undefined ? undefined : byId.get(id);
    return part === undefined ? 0 : GRADIENTS.has(part.name) ? 1 : cost(part);
  };
  const everywhere = sum(referencesIn(sheet).map(named));
  return cost(root) + everywhere * all.length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** A marker is drawn at every corner of a line, everything else once. */
function repetitions({ styles }: Drawn, name: string): number {
  if (!name.startsWith('marker') && name !== 'style') return 1;
  const outline = styles.find(([each]) => each === 'd' || each === 'points')?.[1] ?? '';
  return 1 + (outline.match(/-?[\d.]+/g)?.length ?? 0);
}
