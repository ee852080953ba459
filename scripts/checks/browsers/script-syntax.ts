/** Newer script syntax, by the AST nodes that represent it. */
import type { Syntax } from './syntax.ts';

const js = (path: string): readonly string[] => ['javascript', ...path.split('.')];

const ASSIGNMENTS: Readonly<Record<string, readonly string[]>> = {
  '??=': js('operators.nullish_coalescing_assignment'),
  '||=': js('operators.logical_or_assignment'),
  '&&=': js('operators.logical_and_assignment'),
};

const isPrivate = (node: unknown) => (node as Syntax | null | undefined)?.type === 'PrivateIdentifier';
const isFunction = ({ type }: Syntax) => /Function|StaticBlock|PropertyDefinition/.test(type);

/** Path in MDN's data of the syntax of the node, or `null` for syntax that every browser with modules supports. */
export function syntaxFeature(node: Syntax, ancestors: readonly Syntax[]): readonly string[] | null {
  switch (node.type) {
    case 'StaticBlock':
      return js('classes.static.initialization_blocks');
    case 'PropertyDefinition':
      if (isPrivate(node['key'])) return js('classes.private_class_fields');
      return js(node['static'] === true ? 'classes.static.class_fields' : 'classes.public_class_fields');
    case 'MethodDefinition':
      return isPrivate(node['key']) ? js('classes.private_class_methods') : null;
    case 'BinaryExpression':
      return isPrivate(node['left']) ? js('classes.private_class_fields_in') : null;
    case 'AssignmentExpression':
      return ASSIGNMENTS[String(node['operator'])] ?? null;
    case 'LogicalExpression':
      return node['operator'] === '??' ? js('operators.nullish_coalescing') : null;
    case 'ChainExpression':
      return js('operators.optional_chaining');
    case 'AwaitExpression':
      return ancestors.some(isFunction) ? null : js('operators.await.top_level');
    case 'ForOfStatement':
      if (node['await'] !== true) return null;
      return ancestors.some(isFunction) ? js('statements.for_await_of') : js('operators.await.top_level');
    case 'ImportExpression':
      return node['options'] ? js('operators.import.options_parameter') : js('operators.import');
    case 'MetaProperty':
      return (node['meta'] as Syntax)['name'] === 'import' ? js('operators.import_meta') : null;
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return (node['attributes'] as unknown[] | undefined)?.length ? js('statements.import.import_attributes') : null;
    case 'VariableDeclaration':
      return /using/.test(String(node['kind'])) ? js('statements.using') : null;
    default:
      return null;
  }
}
