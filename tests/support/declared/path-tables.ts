/** Paths of fields that stand in tables: the relations, and what checks look up with `valueOf`. */
import ts from 'typescript';
import { RELATIONS } from '../../../schemas/relations.ts';

export interface PathInTable {
  path: string;
  where: string;
}

/** Every list of keys in a constant of a module that looks paths up: `['upstreamReview', 'editedAt']`. */
export function pathsInTables(files: readonly ts.SourceFile[]): PathInTable[] {
  const tables = files
    .filter((file) => /\bvalueOf\(/.test(file.text))
    .flatMap((file) => file.statements.filter(ts.isVariableStatement).flatMap(keyLists));
  const relations = Object.entries(RELATIONS).map(([name, { path }]) => ({ path, where: `relation ${name}` }));
  return [...tables, ...relations].map(({ path, where }) => ({ path: joined(path), where }));
}

function keyLists(node: ts.Node): { path: readonly string[]; where: string }[] {
  if (ts.isFunctionLike(node)) return [];
  const keys = ts.isArrayLiteralExpression(node) ? node.elements.map(keyOf) : [];
  const own =
    keys.length > 0 && keys.every((key) => key !== undefined)
      ? [{ path: keys, where: node.getSourceFile().fileName }]
      : [];
  const below: (typeof own)[number][] = [];
  ts.forEachChild(node, (child) => {
    below.push(...keyLists(child));
  });
  return [...own, ...below];
}

const keyOf = (node: ts.Expression): string | undefined =>
  ts.isStringLiteral(node) ? node.text : ts.isNumericLiteral(node) ? '[]' : undefined;

/** `approvals`, `0`, `docNo` → `approvals[].docNo`. */
const joined = (keys: readonly string[]) => keys.join('.').replaceAll('.[]', '[]');
