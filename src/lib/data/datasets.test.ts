/** Datasets in the library, with their files, catalogue, structured data and badges. */
import { describe, expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { entryJsonLd } from '../head/json-ld/entry.ts';
import { createLibrary } from '../library/library.ts';
import { isType } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { datasetOutputs } from '../outputs/data/dataset-files.ts';
import { dcatOutputs } from '../outputs/data/dcat.ts';
import { datasetFacts } from '../facts/dataset-facts.ts';
import { catalogueDatasets, fieldGroups } from '../library/data-catalogue.ts';
import { dataset as traits } from '../types/dataset.ts';
import { datasetCharts } from './dataset-charts.ts';
import { readTable } from './data-table.ts';

const CSV = '月份,水位,闸孔\n2025-01,48.2,3\n2025-02,,\n2025-03,-1.5,0\n';
const dataset = (id: string, more: object = {}) =>
  frontMatter(id, {
    field: '自然资源',
    theme: '水资源',
    region: '某市',
    department: '水务局',
    period: { from: '2025-01', to: '2025-03' },
    frequency: '每月',
    rows: { key: 'month', name: '月份', kind: '时期' },
    indicators: [
      { key: 'level', name: '水位', unit: '米', description: '月末水位。' },
      { key: 'gates', name: '闸孔', unit: '无', description: '开启的闸孔数。' },
    ],
    dataFile: 'levels.csv',
    secrecyReview: { by: '保密办', on: '2025-04-01' },
    desensitised: '已脱敏',
    visualisations: [{ title: '水位图', kind: '折线图', indicators: ['level'] }],
    ...more,
  });

/** A city with a catalogue and a department that shares a dataset with it; read at `now`. */
function fleet(now: string, more: object = {}): Library {
  const base = fleetFromText(
    {
      sites: {
        city: siteRecord('city', [
          column('figures', ['dataset']),
          column('open', ['dataset'], { presentation: 'data-catalogue' }),
        ]),
        water: siteRecord('water', [column('figures', ['dataset'])], { unit: '水务局' }),
      },
      entries: {
        'city/figures/levels.md': dataset('d1', more),
        'city/figures/people.md': dataset('d2', { field: '人口', publishedAt: '2026-02-01 09:00' }),
        'water/figures/rain.md': dataset('d3', { alsoIn: ['city/open'] }),
      },
    },
    now,
  );
  const path = 'content/city/figures/levels.csv';
  return createLibrary({
    fleet: base.fleet,
    sites: base.sites(),
    entries: ['d1', 'd2', 'd3'].map((id) => base.entry(id)!),
    assets: new Map([[path, { path, size: 1, sha256: '0'.repeat(64) }]]),
    tables: new Map([[path, new TextEncoder().encode(CSV)]]),
    statistics: new Map([
      ['city', { asOf: '2026-01-31', datasets: { d1: { views: 1200, downloads: 30, apiCalls: 4 } } }],
    ]),
    now,
  });
}
const NOW = '2026-03-01 12:00';
function levels(library: Library) {
  const entry = library.entry('d1');
  if (!entry || !isType(entry, 'dataset')) throw new Error('No dataset');
  return entry;
}

describe('the table of a dataset', () => {
  it('is read from the file beside the entry; what was not measured is null', () => {
    const library = fleet(NOW);
    expect(library.dataRows(levels(library))).toEqual([
      { label: '2025-01', values: [48.2, 3] },
      { label: '2025-02', values: [null, null] },
      { label: '2025-03', values: [-1.5, 0] },
    ]);
  });
  it('is empty where the file is missing', () => {
    const library = fleet(NOW);
    const rain = library.entry('d3');
    expect(rain && isType(rain, 'dataset') && library.dataRows(rain)).toEqual([]);
  });
  it('reports each problem at its cell, once', () => {
    const { problems } = readTable(levels(fleet(NOW)).data, '月份,水位,闸孔\n2025-01,高,=1\n');
    expect(problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      'data-formula 2:11',
      'data-number 2:9',
    ]);
  });
});

describe('the charts of a dataset', () => {
  it('have the numbers of the table and the unit of the indicator', () => {
    const library = fleet(NOW);
    expect(datasetCharts(levels(library), library.dataRows(levels(library)))).toEqual([
      {
        kind: 'line',
        title: '水位图',
        categoryLabel: '月份',
        categories: ['2025-01', '2025-02', '2025-03'],
        unit: '米',
        series: [{ name: '水位', values: [48.2, null, -1.5] }],
      },
    ]);
  });
});

describe('the files of a dataset', () => {
  const library = fleet(NOW);
  const outputs = new Map(datasetOutputs(library, 'city').map(({ path, text }) => [path, text]));
  it('are at addresses made of the id alone', () => {
    expect([...outputs.keys()].sort()).toEqual(['data/d1.csv', 'data/d1.json', 'data/d2.csv', 'data/d2.json']);
  });
  it('hold the table as it is', () => {
    expect(outputs.get('data/d1.csv')).toBe(`\uFEFF${CSV.replaceAll('\n', '\r\n')}`);
  });
  it('hold rows under the keys of the dictionary', () => {
    const json = JSON.parse(outputs.get('data/d1.json') ?? '') as Record<string, unknown>;
    expect(json['rows']).toEqual([
      { month: '2025-01', level: 48.2, gates: 3 },
      { month: '2025-02', level: null, gates: null },
      { month: '2025-03', level: -1.5, gates: 0 },
    ]);
    expect(json).toMatchObject({
      field: '自然资源',
      expired: false,
      updatedOn: '2026-01-01',
      indicators: [
        { key: 'level', unit: '米' },
        { key: 'gates', unit: '' },
      ],
    });
  });
  it('never say who reviewed them', () => {
    for (const text of outputs.values()) expect(text).not.toMatch(/保密办|已脱敏|secrecy|desensitised/);
  });
});

describe('the catalogue', () => {
  const library = fleet(NOW);
  const open = library.column('city', 'open')!;
  it('lists what the site has and what others lend, newest first', () => {
    expect(catalogueDatasets(library, open).map(({ id }) => id)).toEqual(['d2', 'd3', 'd1']);
  });
  it('has all eight fields, also the empty ones', () => {
    const groups = fieldGroups(catalogueDatasets(library, open));
    expect(groups.map(({ label, datasets }) => `${label}${datasets.length}`)).toEqual([
      '人口1',
      '自然资源2',
      '经济0',
      '农业0',
      '工业0',
      '服务业0',
      '财政金融0',
      '民生保障0',
    ]);
  });
  it('is offered to other catalogues as DCAT, each dataset under its owner', () => {
    const [file] = dcatOutputs(library, library.site('city'));
    expect(file?.path).toBe('data/catalog.jsonld');
    const catalogue = JSON.parse(file?.text ?? '') as { 'dcat:dataset': Record<string, unknown>[] };
    expect(catalogue['dcat:dataset'].map((each) => each['@id'])).toEqual([
      'https://city.somecity.gov.cn/figures/people/',
      'https://water.somecity.gov.cn/figures/rain/',
      'https://city.somecity.gov.cn/figures/levels/',
    ]);
    expect(catalogue['dcat:dataset'][2]).toMatchObject({
      'dct:accrualPeriodicity': { '@id': 'freq:monthly' },
      'dct:temporal': { 'dcat:startDate': { '@value': '2025-01-01' }, 'dcat:endDate': { '@value': '2025-03-31' } },
      'dcat:distribution': [
        {
          'dcat:mediaType': 'text/csv',
          'dcat:downloadURL': { '@id': 'https://city.somecity.gov.cn/data/d1.csv' },
        },
        { 'dcat:mediaType': 'application/json' },
      ],
    });
  });
  it('is no file of a site without datasets', () => {
    const empty = fleetFromText({ sites: { city: siteRecord('city', [column('news', ['news'])]) } });
    expect(dcatOutputs(empty, empty.site('city'))).toEqual([]);
  });
});

describe('the validity of a dataset', () => {
  const at = (now: string, more: object = { validUntil: '2026-03-01' }) => {
    const library = fleet(now, more);
    return {
      entryStatus: traits.status(library, levels(library))?.label,
      words: traits.searchText(library, levels(library)),
    };
  };
  it('lasts through the last minute of its last day', () => {
    expect(at('2026-03-01 23:59').entryStatus).toBeUndefined();
    expect(at('2026-03-02 00:00').entryStatus).toBe('过期失效');
  });
  it('does not end where no day is set', () => expect(at('2099-01-01 00:00', {}).entryStatus).toBeUndefined());
  it('can be searched for once it is over', () => {
    expect(at('2026-03-01 23:59').words).not.toContain('过期失效');
    expect(at('2026-03-02 00:00').words).toContain('过期失效');
  });
  it('is in the file too', () => {
    const library = fleet('2026-03-02 00:00', { validUntil: '2026-03-01' });
    expect(datasetOutputs(library, 'city').find(({ path }) => path === 'data/d1.json')?.text).toContain(
      '"expired": true',
    );
  });
});

describe('the facts of a dataset', () => {
  const library = fleet(NOW);
  it('is a fact a line, with the counters and the day they were read', () => {
    const facts = Object.fromEntries(datasetFacts(library, levels(library)).map(({ label, value }) => [label, value]));
    expect(facts).toMatchObject({
      领域: '自然资源',
      时间周期: '2025年1月至2025年3月',
      数据量: '3行，2个数据项',
      有效期至: '长期有效',
      使用情况: '浏览1,200次，下载30次，接口调用4次（截至2026-01-31）',
    });
    expect(JSON.stringify(facts)).not.toMatch(/保密办|已脱敏/);
  });
  it('is a Dataset with its measures and files', () => {
    expect(entryJsonLd(library, library.site('city'), levels(library), '说明', {})).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2025-01-01/2025-03-31',
      variableMeasured: [{ name: '水位', unitText: '米' }, { name: '闸孔' }],
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://city.somecity.gov.cn/data/d1.csv' },
        { encodingFormat: 'application/json' },
      ],
    });
  });
});
