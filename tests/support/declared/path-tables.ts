/** Paths of fields that are in tables: the relations, and what checks look up with `valueOf`. */
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
    .flatMap((file) =>
      file.statements
        .filter(ts.isVariableStatement)
        .flatMap(keyLists)
        .map((keys) => ({ path: joined(keys), where: file.fileName })),
    );
  const relations = Object.entries(RELATIONS).map(([name, { path }]) => ({
    path: joined(path),
    where: `relation ${name}`,
  }));
  return [...tables, ...relations];
}

/** Lists in a constant that hold nothing but keys; code has no part in it. */
function keyLists(node: ts.Node): string[][] {
  if (ts.isFunctionLike(node)) return [];
  const found: string[][] = [];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && node.elements.every(isKey))
    found.push(node.elements.filter(isKey).map((key) => (ts.isNumericLiteral(key) ? '[]' : key.text)));
  ts.forEachChild(node, (child) => {
    found.push(...keyLists(child));
  });
  return found;
}

const isKey = (node: ts.Expression): node is ts.StringLiteral | ts.NumericLiteral =>
  ts.isStringLiteral(node) || ts.isNumericLiteral(node);

/** `approvals`, `[]`, `docNo` → `approvals[].docNo`. */
const joined = (keys: readonly string[]) => keys.join('.').replaceAll('.[]', '[]');
