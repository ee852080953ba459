/** What counts as reading a field, on programs of a few lines. */
import ts from 'typescript';
import { expect, it } from 'vitest';
import { propertyReads } from './support/declared/property-reads.ts';
import { pathsOf } from './support/declared/type-paths.ts';

const FIELDS = new Set(['name', 'phone', 'items']);
const HEAD = `
  interface Array<T> { [index: number]: T; map<U>(each: (item: T) => U): U[] }
  interface Entry { name: string; phone: string; items: { name: string }[] }
  interface Declared { entry: Entry }
  declare const entry: Entry;
  declare function show(value: unknown): void;
`;

function fieldsReadBy(code: string): string[] {
  const name = 'sample.ts';
  const source = ts.createSourceFile(name, HEAD + code, ts.ScriptTarget.Latest, true);
  const host: ts.CompilerHost = {
    getSourceFile: (file) => (file === name ? source : undefined),
    getDefaultLibFileName: () => '',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (file) => file,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (file) => file === name,
    readFile: () => undefined,
  };
  const program = ts.createProgram([name], { noLib: true, strict: true }, host);
  const checker = program.getTypeChecker();
  const declared = source.statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === 'Declared');
  if (!declared) throw new Error('The sample declares nothing');
  const paths = pathsOf(checker, checker.getTypeAtLocation(declared));
  const reads = propertyReads(checker, [source], FIELDS);
  return [...reads.keys()]
    .flatMap((field) => [...(paths.get(field) ?? [])].map((each) => each.replace('entry.', '')))
    .sort();
}

it.each([
  ['a property by its name', 'show(entry.phone);', ['phone']],
  ['an object taken apart', 'const { phone: number } = entry; show(number);', ['phone']],
  ['the items of a list', 'entry.items.map(({ name }) => show(name));', ['items', 'items[].name']],
  ['a key out of a known set', 'declare const key: "name" | "phone"; show(entry[key]);', ['name', 'phone']],
  [
    'what a function reads of a type of its own',
    'function card(of: { phone: string }) { show(of.phone); } card(entry);',
    ['phone'],
  ],
  [
    'what a callback is handed',
    'const line = (of: { name: string }) => show(of.name); entry.items.map(line);',
    ['items', 'items[].name'],
  ],
  [
    'what is chosen in place of something else',
    'declare const other: { phone: string } | undefined; const one = other ?? entry; show(one.phone);',
    ['phone'],
  ],
  [
    'a record looked up by keys of a table',
    'function facts(of: { [key: string]: string }, key: string) { show(of[key]); } facts({ ...entry.items[0]! }, "");',
    ['items', 'items[].name'],
  ],
])('counts as read: %s', (_, code, fields) => {
  expect(fieldsReadBy(code)).toEqual(fields);
});

it.each([
  ['a copy', 'const copy = { ...entry }; show(copy);'],
  ['an object handed on whole', 'show(entry);'],
  ['a value written', 'entry.phone = "";'],
  [
    'a walk over all keys',
    'function walk(of: { [key: string]: unknown }, key: string) { show(of[key]); } walk({ ...entry }, "");',
  ],
])('does not count as read: %s', (_, code) => {
  expect(fieldsReadBy(code)).toEqual([]);
});
