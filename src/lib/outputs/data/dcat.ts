/** The catalogue of open data for other catalogues: DCAT 3 as JSON-LD, `/data/catalog.jsonld` (R-GO-4.1.8d). */
import { DATA_FIELDS, type DATA_FREQUENCIES } from '../../../../schemas/types/dataset.ts';
import { catalogueDatasets } from '../../library/data-catalogue.ts';
import { periodDays } from '../../data/periods.ts';
import { isoTime } from '../../text/iso-time.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { mediaType } from '../../text/media-type.ts';
import type { TextOutput } from '../text-output.ts';

export const DCAT_URL = '/data/catalog.jsonld';

/** Terms of the Collection Description Frequency Vocabulary, which DCAT names for `accrualPeriodicity`. */
const FREQUENCIES: Record<keyof typeof DATA_FREQUENCIES, string> = {
  live: 'continuous',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  halfYear: 'semiannual',
  year: 'annual',
  irregular: 'irregular',
};

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  freq: 'http://purl.org/cld/freq/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Datasets of the catalogue column, or the site's own where it has no such column; no file for a site with neither. */
export function dcatOutputs(library: Library, site: Site): TextOutput[] {
  const column = library.columns(site.id).find(({ record }) => record.presentation === 'data-catalogue');
  const datasets = column ? catalogueDatasets(library, column) : library.entries({ site: site.id, type: 'dataset' });
  if (!column && datasets.length === 0) return [];
  const catalogue = {
    '@context': CONTEXT,
    '@type': 'dcat:Catalog',
    '@id': site.origin + DCAT_URL,
    'dct:title': `${site.record.standardName}数据目录`,
    'dct:language': 'zh-Hans',
    'dct:publisher': agent(site.record.unit),
    ...(column ? { 'foaf:homepage': { '@id': site.origin + column.url } } : {}),
    'dcat:themeTaxonomy': Object.values(DATA_FIELDS),
    'dcat:dataset': datasets.map((dataset) => datasetNode(library, dataset)),
  };
  return [{ path: DCAT_URL.slice(1), text: `${JSON.stringify(catalogue, null, 1)}\n` }];
}

const agent = (name: string) => ({ '@type': 'foaf:Organization', 'foaf:name': name });
const typed = (type: string, value: string) => ({ '@type': type, '@value': value });

function datasetNode(library: Library, dataset: Entry<'dataset'>): object {
  const { id, url, site, data } = dataset;
  const { origin } = library.site(site);
  return {
    '@type': 'dcat:Dataset',
    '@id': origin + url,
    'dct:identifier': id,
    'dct:title': data.title,
    ...(data.summary === undefined ? {} : { 'dct:description': data.summary }),
    'dct:issued': typed('xsd:dateTime', isoTime(data.publishedAt)),
    'dct:modified': typed('xsd:dateTime', isoTime(data.updatedAt ?? data.publishedAt)),
    'dct:accrualPeriodicity': { '@id': `freq:${FREQUENCIES[data.frequency]}` },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed('xsd:date', periodDays(data.period.from).first),
      'dcat:endDate': typed('xsd:date', periodDays(data.period.to).last),
    },
    'dct:spatial': data.region,
    'dct:publisher': agent(data.publisher),
    'dct:creator': agent(data.department),
    'dcat:theme': DATA_FIELDS[data.field],
    'dcat:keyword': [...new Set([data.theme, ...data.tags])],
    ...(data.validUntil === undefined ? {} : { 'dct:valid': typed('xsd:date', data.validUntil) }),
    ...(data.conditions === undefined ? {} : { 'dct:accessRights': data.conditions }),
    'dcat:landingPage': { '@id': origin + url },
    'dcat:distribution': library.datasetFiles(dataset).map((file) => ({
      '@type': 'dcat:Distribution',
      'dct:format': file.format,
      'dcat:mediaType': mediaType(file.url),
      'dcat:downloadURL': { '@id': origin + file.url },
      'dcat:accessURL': { '@id': origin + url },
    })),
    ...(data.apiUrl === undefined
      ? {}
      : { 'dcat:accessService': { '@type': 'dcat:DataService', 'dcat:endpointURL': { '@id': data.apiUrl } } }),
  };
}
