/** Regular expressions that older browsers cannot parse: a single one stops the whole script. */
import type { Syntax } from './syntax.ts';

const js = (path: string): readonly string[] => ['javascript', ...path.split('.')];

const FLAGS: Readonly<Record<string, readonly string[]>> = {
  d: js('builtins.RegExp.hasIndices'),
  s: js('builtins.RegExp.dotAll'),
  v: js('builtins.RegExp.unicodeSets'),
};
const SYNTAX: readonly [RegExp, readonly string[]][] = [
  [/\(\?<[=!]/, js('regular_expressions.lookbehind_assertion')],
  [/\(\?<(?![=!])/, js('regular_expressions.named_capturing_group')],
  [/\(\?[ims]*(?:-[ims]+)?:/, js('regular_expressions.modifier')],
  [/\\p/i, js('regular_expressions.unicode_character_class_escape')],
];

/** Features of a regex literal, or of `RegExp(…)` with a literal pattern. */
export function regexFeatures(node: Syntax): (readonly string[])[] {
  const regex = regexOf(node);
  if (!regex) return [];
  const { pattern, flags } = regex;
  // Escapes and classes contain no groups; property escapes are kept.
  const bare = pattern
    .replace(/\\[^pP]/g, '')
    .replace(/\[(?:[^\]\\]|\\.)*\]/g, (set) => (/\\p/i.test(set) ? '\\p' : ''));
  return [
    ...[...flags].flatMap((flag) => (FLAGS[flag] ? [FLAGS[flag]] : [])),
    ...SYNTAX.flatMap(([shape, feature]) => (shape.test(bare.replace(/\(\?:/g, '(')) ? [feature] : [])),
  ];
}

interface Regex {
  pattern: string;
  flags: string;
}

function regexOf(node: Syntax): Regex | null {
  if (node.type === 'Literal') return (node['regex'] as Regex | undefined) ?? null;
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null;
  const callee = node['callee'] as Syntax;
  if (callee.type !== 'Identifier' || callee['name'] !== 'RegExp') return null;
  const [pattern, flags] = node['arguments'] as (Syntax | undefined)[];
  return pattern ? { pattern: textOf(pattern), flags: flags ? textOf(flags) : '' } : null;
}

/** The literal parts of a text. */
function textOf(node: Syntax): string {
  if (node.type === 'Literal') return String(node['value']);
  if (node.type === 'BinaryExpression') return textOf(node['left'] as Syntax) + textOf(node['right'] as Syntax);
  if (node.type !== 'TemplateLiteral') return '';
  return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('');
}
