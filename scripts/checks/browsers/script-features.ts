/** Features that a script needs: its syntax, and what it calls, constructs and needs from the browser. */
import { parse } from 'acorn';
import { featureAt, lacks } from './compat-data.ts';
import type { FeatureUse, Unreadable } from './feature-use.ts';
import { regexFeatures } from './regex-features.ts';
import { syntaxFeature } from './script-syntax.ts';
import type { Syntax } from './syntax.ts';

export function scriptFeatures(source: string): { uses: FeatureUse[]; unreadable: Unreadable[] } {
  let tree: Syntax;
  try {
    tree = parse(source, { ecmaVersion: 'latest', sourceType: 'module', locations: true }) as unknown as Syntax;
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number; column: number } };
    return { uses: [], unreadable: [{ reason: message, line: loc?.line ?? 1, column: (loc?.column ?? 0) + 1 }] };
  }
  const names = declaredAndTested(tree);
  const uses: FeatureUse[] = [];
  visit(tree, [], (node, ancestors) => {
    for (const path of [syntaxFeature(node, ancestors), ...regexFeatures(node), calledFeature(node, names)]) {
      if (!path || !featureAt(path)?.__compat) continue;
      const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
      uses.push({
        feature: path.join('.'),
        text: source.slice(node.start, Math.min(node.end, node.start + LONGEST)),
        line,
        column: column + 1,
      });
    }
  });
  return { uses, unreadable: [] };
}

const LONGEST = 60;

function visit(
  node: Syntax,
  ancestors: readonly Syntax[],
  see: (node: Syntax, ancestors: readonly Syntax[]) => void,
): void {
  see(node, ancestors);
  const below = [...ancestors, node];
  for (const child of childrenOf(node)) visit(child, below, see);
}

function childrenOf(node: Syntax): Syntax[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Syntax => typeof (value as Syntax | null)?.type === 'string');
}

interface Names {
  /** Variables, parameters, functions, classes and imports of the script. */
  declared: ReadonlySet<string>;
  /** Features the script tests for before it uses them: `typeof Intl.Segmenter`, `'popover' in element`. */
  tested: ReadonlySet<string>;
}

function declaredAndTested(tree: Syntax): Names {
  const declared = new Set<string>();
  const tested = new Set<string>();
  const declare = (pattern: unknown): void => {
    for (const each of [pattern].flat() as (Syntax | null | undefined)[])
      if (each) visit(each, [], (node) => void (node.type === 'Identifier' && declared.add(nameOf(node))));
  };
  visit(tree, [], (node) => {
    if (/^(?:VariableDeclarator|Class|Function|ImportSpecifier|ImportDefaultSpecifier)/.test(node.type))
      declare(node['id'] ?? node['local']);
    if (/Function/.test(node.type)) declare(node['params']);
    for (const name of testedBy(node)) tested.add(name);
  });
  return { declared, tested };
}

const nameOf = (node: Syntax): string => String(node['name']);
const isPlainMember = (node: Syntax): boolean => node.type === 'MemberExpression' && node['computed'] !== true;
const lastName = (node: Syntax): string =>
  node.type === 'Identifier' ? nameOf(node) : isPlainMember(node) ? nameOf(node['property'] as Syntax) : '';

/** Names that a condition tests for. */
function testedBy(node: Syntax): string[] {
  switch (node.type) {
    case 'UnaryExpression':
      return node['operator'] === 'typeof' ? [lastName(node['argument'] as Syntax)] : [];
    case 'BinaryExpression': {
      const left = node['left'] as Syntax;
      return node['operator'] === 'in' && left.type === 'Literal' ? [String(left['value'])] : [];
    }
    case 'LogicalExpression':
      return [lastName(node['left'] as Syntax)];
    case 'IfStatement':
    case 'ConditionalExpression':
      return [lastName(node['test'] as Syntax)];
    default:
      return [];
  }
}

/** Features that a call or a `new` needs from the browser. */
function calledFeature(node: Syntax, { declared, tested }: Names): readonly string[] | null {
  const target = node.type === 'CallExpression' || node.type === 'NewExpression' ? (node['callee'] as Syntax) : null;
  if (!target || tested.has(lastName(target))) return null;
  if (target.type === 'Identifier') return declared.has(nameOf(target)) ? null : globalFeature(nameOf(target));
  if (!isPlainMember(target)) return null;
  const name = lastName(target);
  const object = target['object'] as Syntax;
  if (object.type === 'Identifier' && !declared.has(nameOf(object))) {
    const known = staticFeature(nameOf(object), name);
    if (known) return known;
  }
  return memberFeature(name);
}

const described = (path: readonly string[]) => (featureAt(path)?.__compat ? path : null);

const globalFeature = (name: string) =>
  described(['javascript', 'builtins', name]) ?? described(['api', name]) ?? described(['api', 'Window', name]);

const staticFeature = (object: string, name: string) =>
  described(['javascript', 'builtins', object, name]) ?? described(['api', object, `${name}_static`]);

/**
 * Objects that page scripts use all the time; methods of other objects are often names defined by the script itself.
 */
const COMMON_OBJECTS: ReadonlySet<string> = new Set(
  (
    'Element HTMLElement Node NodeList Document DocumentFragment Window CharacterData HTMLFormElement HTMLInputElement ' +
    'HTMLSelectElement HTMLDetailsElement URLSearchParams FormData Navigator History Response Blob Headers Range Selection Crypto'
  ).split(' '),
);

let members: Map<string, Member[]> | undefined;
interface Member {
  path: readonly string[];
  common: boolean;
}

/** A method that no object of a supported browser has. Which object it is called on cannot be determined. */
function memberFeature(name: string): readonly string[] | null {
  members ??= allMembers();
  const known = members.get(name) ?? [];
  if (known.some(({ path }) => lacks(featureAt(path)).length === 0)) return null;
  return known.find(({ common }) => common)?.path ?? null;
}

function allMembers(): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const root of [['javascript', 'builtins'], ['webassembly', 'api'], ['api']])
    for (const [object, content] of Object.entries(featureAt(root) ?? {}))
      for (const name of Object.keys(content as object)) {
        if (name === '__compat') continue;
        const known = found.get(name) ?? [];
        known.push({ path: [...root, object, name], common: root[0] === 'javascript' || COMMON_OBJECTS.has(object) });
        found.set(name, known);
      }
  return found;
}
