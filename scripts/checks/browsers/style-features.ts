/** Features that a style sheet needs, without those a browser may ignore: fallbacks, prefixes, `@supports`. */
import { generate, parse, walk, type CssNode, type Declaration } from 'css-tree';
import { compatData, featureAt, lacks } from './compat-data.ts';
import type { FeatureUse, Unreadable } from './feature-use.ts';

/** Units whose feature has a different name. */
const UNIT_FEATURES: Readonly<Record<string, string>> = {
  ...units('viewport_percentage_units_dynamic', 'd'),
  ...units('viewport_percentage_units_large', 'l'),
  ...units('viewport_percentage_units_small', 's'),
  ...Object.fromEntries(
    ['cqw', 'cqh', 'cqi', 'cqb', 'cqmin', 'cqmax'].map((unit) => [unit, 'container_query_length_units']),
  ),
};
function units(feature: string, prefix: string): Record<string, string> {
  return Object.fromEntries(['vw', 'vh', 'vi', 'vb', 'vmin', 'vmax'].map((unit) => [prefix + unit, feature]));
}

export function styleFeatures(css: string): { uses: FeatureUse[]; unreadable: Unreadable[] } {
  const unreadable: Unreadable[] = [];
  const tree = parse(css, {
    positions: true,
    onParseError: ({ message, line, column }) => void unreadable.push({ reason: message, line, column }),
  });
  const uses: FeatureUse[] = [];
  const ancestors: CssNode[] = [];
  walk(tree, {
    enter(node: CssNode) {
      const guarded = ancestors.some((each) => each.type === 'Atrule' && each.name === 'supports');
      if (!guarded) uses.push(...needsOf(node, ancestors));
      ancestors.push(node);
    },
    leave() {
      ancestors.pop();
    },
  });
  return { uses, unreadable };
}

function needsOf(node: CssNode, ancestors: readonly CssNode[]): FeatureUse[] {
  const name = nameOf(node);
  const use = (path: readonly string[]) => usesOf([path], node);
  switch (node.type) {
    case 'Atrule':
      return isPrefixed(name) ? [] : use(['css', 'at-rules', name]);
    case 'Feature':
      return node.kind === 'media' ? use(['css', 'at-rules', 'media', name.replace(/^(?:min|max)-/, '')]) : [];
    case 'FeatureRange':
      return use(['css', 'at-rules', 'media', 'range_syntax']);
    case 'NestingSelector':
      return use(['css', 'selectors', 'nesting']);
    case 'Rule':
      return ancestors.some(({ type }) => type === 'Rule') ? use(['css', 'selectors', 'nesting']) : [];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return isPrefixed(name) ? [] : use(['css', 'selectors', name]);
    case 'Nth':
      return node.selector ? use(['css', 'selectors', 'nth-child', 'of_syntax']) : [];
    case 'Declaration':
      return declarationNeeds(node, ancestors.at(-1));
    default:
      return [];
  }
}

/** Empty if the same block has a fallback that every supported browser knows. */
function declarationNeeds(node: Declaration, block: CssNode | undefined): FeatureUse[] {
  const needs = declarationFeatures(node);
  if (!needs.some(isLacking)) return needs;
  const siblings = (block?.type === 'Block' ? block.children.toArray() : []).filter(isDeclaration);
  const before = siblings.slice(0, siblings.indexOf(node));
  const { property } = node;
  const stands = before.some((other) => other.property === property && !declarationFeatures(other).some(isLacking));
  const prefixed = siblings.some((other) => other.property.replace(/^-[a-z]+-/, '') === property && other !== node);
  return stands || prefixed ? [] : needs;
}

const isLacking = ({ feature }: FeatureUse) => lacks(featureAt(feature.split('.'))).length > 0;

const isDeclaration = (node: CssNode): node is Declaration => node.type === 'Declaration';

function declarationFeatures(node: Declaration): FeatureUse[] {
  const property = node.property.toLowerCase();
  const { value } = node;
  if (property.startsWith('--') || isPrefixed(property) || value.type === 'Raw') return [];
  const own = ['css', 'properties', property];
  const paths: (readonly string[])[] = [own];
  for (const part of value.children.toArray()) if (part.type === 'Identifier') paths.push([...own, nameOf(part)]);
  walk(value, (part: CssNode) => {
    const name = nameOf(part);
    if (part.type === 'Function' && !isPrefixed(name))
      paths.push(featureAt([...own, name]) ? [...own, name] : (functionFeatures().get(name) ?? []));
    if (part.type === 'Dimension') {
      const unit = part.unit.toLowerCase();
      paths.push(['css', 'types', 'length', UNIT_FEATURES[unit] ?? unit]);
    }
  });
  return usesOf(paths, node);
}

/** A use for each path that MDN describes. */
function usesOf(paths: readonly (readonly string[])[], node: CssNode): FeatureUse[] {
  const { line = 1, column = 1 } = node.loc?.start ?? {};
  return paths
    .filter((path) => featureAt(path)?.__compat)
    .map((path) => ({ feature: path.join('.'), text: shortText(node), line, column }));
}

const LONGEST = 80;
function shortText(node: CssNode): string {
  const text = node.type === 'Atrule' ? `@${nameOf(node)}` : generate(node);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The name in an attribute selector is a separate node. */
const nameOf = (node: CssNode): string =>
  'name' in node && typeof node.name === 'string' ? node.name.toLowerCase() : '';
const isPrefixed = (name: string) => name.startsWith('-');

let functions: Map<string, readonly string[]> | undefined;
/** Functions of values by name: `color-mix` → `css.types.color.color-mix`. */
function functionFeatures(): ReadonlyMap<string, readonly string[]> {
  if (functions) return functions;
  functions = new Map();
  const collect = (node: object, path: readonly string[]): void => {
    for (const [key, child] of Object.entries(node)) {
      if (key === '__compat') continue;
      const here = [...path, key];
      if (!functions?.has(key)) functions?.set(key, here);
      collect(child as object, here);
    }
  };
  collect(compatData().css?.['types'] ?? {}, ['css', 'types']);
  return functions;
}
