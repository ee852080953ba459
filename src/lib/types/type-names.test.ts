/** No code outside the table branches on the type of an entry, unless `eslint.config.js` states the reason. */
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const RULE = 'lantai/type-names';
const BEFORE =
  'declare const entry: { type: string }; declare const column: { types: string[] }; type TypeName = string;\n';
const ASKING = {
  'a comparison': "export const a = entry.type === 'policy';",
  'a comparison the other way round': "export const a = 'policy' !== entry.type;",
  'a comparison behind a cast': "export const a = (entry.type as TypeName) === 'policy';",
  'a comparison of a type taken out of an entry': "const { type } = entry;\nexport const a = type === 'policy';",
  'the narrowing function':
    "declare const isType: (...of: unknown[]) => boolean;\nexport const a = isType(entry, 'policy');",
  'a switch': "export function a() { switch (entry.type) { case 'policy': return 1; default: return 2; } }",
  'a list of types': "export const a = ['policy', 'disclosure'].includes(entry.type);",
  'a set of types': "export const a = new Set(['policy', 'disclosure']).has(entry.type);",
  'a question to a column': "export const a = column.types.includes('policy');",
  'a table by type': 'export const a: Record<TypeName, string> = {};',
  'a table of some types': 'export const a: Partial<Record<TypeName, string>> = {};',
  'a mapped type': 'export type A = { [T in TypeName]?: T };',
  'a map by type': 'export const a = new Map<TypeName, string>();',
};

const eslint = new ESLint();
async function reported(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === RULE)
    .map(({ line, column }) => `${line}:${column}`);
}

describe('the linter', () => {
  // ESLint takes long to load its configuration on a busy machine.
  beforeAll(() => eslint.lintText('', { filePath: 'src/lib/head/example.ts' }), 120_000);

  it.each(Object.entries(ASKING))('refuses %s', async (_, code) => {
    const found = await reported(`${BEFORE}${code}`, 'src/lib/head/example.ts');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((place) => Number(place.split(':')[0]) > 1)).toBe(true);
  });

  it('reports it in templates too', async () => {
    const code = "---\nconst { entry } = Astro.props;\n---\n\n{entry.type === 'policy' && <p>文件</p>}\n";
    expect(await reported(code, 'src/templates/example.astro')).toEqual(['5:17']);
  });

  it('leaves other words alone that happen to be names of types', async () => {
    const code =
      "declare const node: { kind: string };\nexport const a = node.kind === 'page';\nexport const b = ['news'];";
    expect(await reported(code, 'src/lib/head/example.ts')).toEqual([]);
  });

  it('lets the table itself and what is about one type by nature ask', async () => {
    for (const file of ['src/lib/types/example.ts', 'src/lib/library/example.ts', 'scripts/checks/example.ts'])
      expect(await reported(`${BEFORE}${ASKING['a comparison']}`, file)).toEqual([]);
  });
});
