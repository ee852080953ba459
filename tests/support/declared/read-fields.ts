/** Which declared fields the product reads, and where. */
import path from 'node:path';
import ts from 'typescript';
import { types } from '../../../schemas/index.ts';
import { PROJECT_ROOT } from '../../../scripts/lib/project.ts';
import { pathsInTables } from './path-tables.ts';
import { productProgram } from './product-program.ts';
import { propertyReads } from './property-reads.ts';
import { pathsOf } from './type-paths.ts';

export interface FieldReads {
  /** Every path the type checker knows of, read or not. */
  known: ReadonlySet<string>;
  /** Path → a place that reads it. */
  read: ReadonlyMap<string, string>;
}

export function readFields(): FieldReads {
  const { program, files, extra } = productProgram(path.join(import.meta.dirname, 'declared.ts'));
  const checker = program.getTypeChecker();
  const paths = pathsOf(checker, rootType(checker, extra));
  const known = new Set([...paths.values()].flatMap((each) => [...each]));
  const names = new Set([...known].map((each) => each.slice(each.lastIndexOf('.') + 1)));
  const read = new Map<string, string>();
  for (const [declared, at] of propertyReads(checker, files, names))
    for (const each of paths.get(declared) ?? []) read.set(each, placeOf(at));
  const tables = pathsInTables(files);
  for (const each of known) {
    const [root = '', ...below] = each.split('.');
    if (!LOOKED_UP.has(root)) continue;
    const table = tables.find((one) => one.path === below.join('.') || one.path.startsWith(`${below.join('.')}.`));
    if (table && !read.has(each)) read.set(each, table.where);
  }
  return { known, read };
}

/** What paths in tables are looked up in: entries and site records. */
const LOOKED_UP: ReadonlySet<string> = new Set(['site', 'entry', ...Object.keys(types)]);

function rootType(checker: ts.TypeChecker, file: ts.SourceFile): ts.Type {
  const alias = file.statements.filter(ts.isTypeAliasDeclaration).find(({ name }) => name.text === 'Declared');
  if (!alias) throw new Error(`${file.fileName} declares no type Declared`);
  return checker.getTypeAtLocation(alias.name);
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(PROJECT_ROOT, file.fileName).replace(/\.astro\.tsx$/, '.astro')}:${line + 1}`;
}
