/** Facts on the pages of entries besides title and body. */
import { describe, expect, it } from 'vitest';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
} from '../../../tests/support/fleet-from-text.ts';
import { isType, type Entry } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import type { TypeName } from '../../../schemas/index.ts';
import { documentFacts } from './document-facts.ts';
import { noticeFacts } from './notice-facts.ts';

const columns = [
  column('news', ['news']),
  column('notices', ['notice']),
  column('docs', ['policy']),
  column('why', ['interpretation']),
];

function shown(file: string, matter: object, site: object = {}): { library: Library; entry: Entry } {
  const library = fleetFromText({ sites: { city: siteRecord('city', columns, site) }, entries: { [file]: matter } });
  const [entry] = library.entries({ site: 'city' });
  if (!entry) throw new Error(`${file} is not shown`);
  return { library, entry };
}

function only<T extends TypeName>(entry: Entry, type: T): Entry<T> {
  if (!isType(entry, type)) throw new Error(`${entry.id} is no ${type}`);
  return entry;
}

function factsOf(matter: object, site: object = {}) {
  const { library, entry } = shown('city/docs/2026-01-01-a.md', policyMatter('d1', matter), site);
  const document = only(entry, 'policy');
  return documentFacts(document, library.documentStatus(document), library.site('city').record.documentBlock);
}

describe('the metadata block of a document', () => {
  it('follows the order of the site and leaves out what the document does not have', () => {
    expect(factsOf({}).map(({ field }) => field)).toEqual([
      'indexNumber',
      'issuer',
      'theme',
      'issuedOn',
      'publishedAt',
      'title',
      'validity',
      'disclosureScope',
    ]);
    expect(factsOf({ documentNumber: '市政发〔2026〕3号' }).map(({ field }) => field)).toContain('documentNumber');
  });
  it('uses the labels of the site', () => {
    const block = { documentBlock: { fields: ['documentNumber', 'issuer'], labels: { documentNumber: '文号' } } };
    expect(factsOf({ documentNumber: '市政发〔2026〕3号' }, block)).toEqual([
      { field: 'documentNumber', label: '文号', value: '市政发〔2026〕3号' },
      { field: 'issuer', label: '发布机构', value: '办公室' },
    ]);
  });
  it('names all issuers, and writes classes with a slash', () => {
    const facts = factsOf({ jointIssuers: ['财政局'], theme: '农业、林业、水利\\水利' });
    expect(facts.find(({ field }) => field === 'issuer')?.value).toBe('办公室、财政局');
    expect(facts.find(({ field }) => field === 'theme')?.value).toBe('农业、林业、水利/水利');
  });
  it('gives the status computed for the day of the build, not one an editor wrote', () => {
    expect(factsOf({ validity: { expiresOn: '2026-05-31' } }).find(({ field }) => field === 'validity')).toEqual({
      field: 'validity',
      label: '有效性',
      value: '已失效',
      status: 'expired',
    });
  });
  it('gives days in machine-readable form too', () => {
    expect(factsOf({}).find(({ field }) => field === 'issuedOn')).toMatchObject({
      value: '2026-01-01',
      datetime: '2026-01-01',
    });
  });
});

describe('the facts of a notice', () => {
  const facts = (more: object) => {
    const { library, entry } = shown('city/notices/2026-01-01-a.md', frontMatter('a1', { subtype: '公示', ...more }));
    return noticeFacts(library, only(entry, 'notice'));
  };
  it('are none for a plain notice', () => {
    expect(facts({})).toEqual([]);
  });
  it('give the period of publicity from its first to its last day', () => {
    expect(facts({ publicityPeriod: { from: '2026-01-02', to: '2026-01-08' } })).toEqual([
      { label: '公示期', value: '2026-01-02 至 2026-01-08' },
    ]);
  });
  it('say how long the notice is shown, where, and whether that is over', () => {
    expect(
      facts({ placements: ['city', 'https://www.province.gov.cn/1.html'], displayUntil: '2026-06-01 12:01' }),
    ).toEqual([
      { label: '发布位置', value: 'city人民政府网站首页、www.province.gov.cn' },
      { label: '展示时间', value: '2026-01-01 09:00 至 2026-06-01 12:01（展示中）' },
    ]);
    expect(facts({ displayUntil: '2026-06-01 12:00' })).toEqual([
      { label: '展示时间', value: '2026-01-01 09:00 至 2026-06-01 12:00（已结束）' },
    ]);
  });
  it('name both domains when one replaces the other', () => {
    expect(facts({ oldDomain: 'old.example.gov.cn', newDomain: 'new.example.gov.cn' })).toEqual([
      { label: '原域名', value: 'old.example.gov.cn' },
      { label: '新域名', value: 'new.example.gov.cn' },
    ]);
  });
});
