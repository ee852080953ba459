/** The tables a site publishes: what editors write in them never runs, and numbers stay numbers. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadFleet } from '../lib/load-fleet.ts';
import { reportFormats } from './table-report.ts';
import { FILES } from '../checks/testing/rule-case.ts';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { walkColumns } from '../../src/lib/model/column.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { datasetOutputs } from '../../src/lib/outputs/data/dataset-files.ts';
import { documentLists } from '../../src/lib/outputs/documents/document-list.ts';

const FORMULA = '=HYPERLINK("http://a","点这里")';
let fleet: TempFleet;
let library: Library;

beforeAll(async () => {
  fleet = await tempFleet();
  await fleet.edit(FILES.policy, 'title: 测试市防汛办法', `title: '${FORMULA}'`);
  await fleet.edit('content/portal/figures/reservoir-levels.csv', '1180.5', '-1180.5');
  const loaded = await loadFleet(fleet.root, '2025-06-01 12:00');
  if (!loaded.library) throw new Error('The fleet has no library');
  library = loaded.library;
});
afterAll(() => fleet.dispose());

it('of documents show a formula as text', () => {
  const column = [...walkColumns(library.site('portal').columns)].find(({ path }) => path === 'files');
  const texts = column ? documentLists(library, column).map(({ text }) => text) : [];
  const [, csv = ''] = texts;
  expect(csv).toContain(`"'=HYPERLINK(""http://a"",""点这里"")"`);
});

it('of datasets hold negative numbers as numbers', () => {
  const csv = datasetOutputs(library, 'portal').find(({ path }) => path.endsWith('.csv'))?.text;
  expect(csv).toMatch(/,-1180\.5\r\n/);
});

it('of reports show a formula as text', () => {
  expect(reportFormats.csv({ columns: { title: '标题' } }, [{ title: FORMULA }])).toContain(`"'=HYPERLINK(`);
});
