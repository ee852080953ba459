/** What goes to other systems matches its schema, and letters come back as they went. */
import { z } from 'astro/zod';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../../tests/support/temp-fleet.ts';
import { loadFleet, type LoadedFleet } from '../../lib/load-fleet.ts';
import { planImport } from '../import-entries.ts';
import { entryImports } from '../kinds/index.ts';
import { readJson } from '../read/read-json.ts';
import { EXPORTS } from './export.ts';
import { exchangeSchema, type ExchangeName } from './formats.ts';

let fleet: TempFleet;
let loaded: LoadedFleet;
beforeEach(async () => {
  fleet = await tempFleet();
  await fleet.edit(
    'content/portal/letters/ly2025-0001.md',
    'publishState: 公开',
    "returned:\n  - { at: '2025-03-10', reason: 答非所问。 }\npublishState: 公开",
  );
  await fleet.edit(
    'content/portal/consult/2025-03-10-measures.md',
    'subtype: 意见征集\n',
    'subtype: 问卷\nquestions:\n  - { text: 您满意吗？, kind: 单选, options: [满意, 不满意] }\n',
  );
  loaded = await loadFleet(fleet.root, '2025-06-01 12:00');
});
afterEach(() => fleet.dispose());

function exported(name: ExchangeName): Record<string, unknown> {
  if (!loaded.library) throw new Error('The fleet has no library');
  return EXPORTS[name](loaded, loaded.library, 'portal');
}
/** The published schema, as a program of another system reads it. */
const reader = (name: ExchangeName) =>
  z.fromJSONSchema(JSON.parse(JSON.stringify(exchangeSchema(name))) as Parameters<typeof z.fromJSONSchema>[0]);

it.each(['letters', 'surveys'] as const)('%s match their schema, which says what they are', (name) => {
  const data = exported(name);
  expect(data).toMatchObject({ version: 1, site: 'portal' });
  expect(Object.values(data).some((value) => Array.isArray(value) && value.length > 0)).toBe(true);
  expect(reader(name).safeParse(data).error?.issues).toBeUndefined();
  expect(reader(name).safeParse({ ...data, version: 2 }).success).toBe(false);
  expect(exchangeSchema(name)['$id']).toBe(`urn:lantai:exchange:${name}:1`);
});

it('letters are imported again without a change', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(exported('letters')));
  const table = readJson(bytes);
  const site = loaded.parsed.sites.find(({ id }) => id === 'portal');
  const column = loaded.library?.column('portal', 'letters');
  const importer = entryImports['letters'];
  if (!site || !column || !importer) throw new Error('The fixture has no letters');
  const plan = planImport(table, importer, { site, column, editor: '乙' }, loaded);
  expect(plan.problems).toEqual([]);
  expect(plan.files.map(({ path }) => path)).toEqual([
    'content/portal/letters/ly2025-0001.md',
    'content/portal/letters/ly2025-0002.md',
  ]);
  const [first] = plan.files;
  expect(first?.text).toContain("receivedAt: '2025-03-10 09:00'");
  expect(first?.text).toContain('reason: 答非所问。');
  expect(first?.text).toContain('演练期间听到警报不用撤离，请照常生活。');
});

it('letters of another version are refused', () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...exported('letters'), version: 2 }));
  expect(() => readJson(bytes)).toThrow(/交换格式的版本是 2，这里只认 1/);
});
