import { describe, expect, it } from 'vitest';
import { applySheet, changeSheet, type Pages } from './change-sheet.ts';
import { formatRecord, pagesDigest, parseRecord, recordFile, unitsDigest, type ReleaseRecord } from './record.ts';

const digest = (sign: string) => `sha256:${sign.repeat(64)}`;
const pages = (...list: [url: string, sign: string][]): Pages =>
  new Map(list.map(([url, sign]) => [url, { url, source: `content${url}.md`, digest: digest(sign) }]));

const RECORD: ReleaseRecord = {
  type: 'lantai-release',
  version: 1,
  site: 'portal',
  number: 12,
  commit: 'c0ffee'.padEnd(40, '0'),
  moment: '2026-11-22 12:00',
  program: 'p',
  previous: null,
  manifest: { sha256: digest('a'), sm3: `sm3:${'b'.repeat(64)}` },
  pages: { count: 1, digest: digest('c'), added: [...pages(['/a/', 'd']).values()], changed: [], removed: [] },
  units: {
    count: 1,
    digest: digest('e'),
    changed: [{ path: 'content/a.md', digest: digest('f'), records: ['r'] }],
    removed: [],
  },
  kept: [],
  leftOut: [],
  emergency: [],
};

describe('a record of a release', () => {
  it('lies where its site, year, number and commit say', () => {
    expect(recordFile(RECORD)).toBe('sites/portal/governance/releases/2026/000012-c0ffee000000.json');
  });
  it('is read as it was written, and from no other bytes', () => {
    const text = formatRecord(RECORD);
    expect(parseRecord(text)).toEqual(RECORD);
    for (const other of [text.trimEnd(), text.replace('"version": 1', '"version": 2'), `${text} `, 'null', ''])
      expect(parseRecord(other)).toBeNull();
    expect(parseRecord(text.replace('"kept"', '"more": 1,\n "kept"'))).toBeNull();
    expect(parseRecord(text.replace('"number": 12', '"number": 12,\n "number": 12'))).toBeNull();
  });
  it('has one digest for the same pages and units, in whatever order they come', () => {
    const [one, other] = [pages(['/a/', '1'], ['/b/', '2']), pages(['/b/', '2'], ['/a/', '1'])];
    expect(pagesDigest(one.values())).toBe(pagesDigest(other.values()));
    expect(pagesDigest(one.values())).not.toBe(pagesDigest(pages(['/a/', '2'], ['/b/', '1']).values()));
    const units = [...one.values()].map(({ source: path, digest: each }) => ({ path, digest: each }));
    expect(unitsDigest(units)).toBe(unitsDigest(units.toReversed()));
  });
});

describe('a change sheet', () => {
  const before = pages(['/a/', '1'], ['/b/', '2'], ['/c/', '3']);
  const after = pages(['/d/', '4'], ['/b/', '9'], ['/a/', '1']);
  it('names what is new, changed and gone', () => {
    const sheet = changeSheet(before, after);
    expect(sheet.added.map(({ url }) => url)).toEqual(['/d/']);
    expect(sheet.changed.map(({ url }) => url)).toEqual(['/b/']);
    expect(sheet.removed).toEqual(['/c/']);
  });
  it('leads from the pages before to the pages after, and from no others', () => {
    const sheet = { ...RECORD.pages, ...changeSheet(before, after) };
    expect(pagesDigest(applySheet(before, sheet)?.values() ?? [])).toBe(pagesDigest(after.values()));
    expect(applySheet(pages(['/a/', '1'], ['/b/', '2']), sheet)).toBeNull();
    expect(applySheet(pages(['/a/', '1'], ['/c/', '2']), sheet)).toBeNull();
    expect(
      applySheet(pages(...[...before, ...pages(['/d/', '4'])].map(([url]): [string, string] => [url, '1'])), sheet),
    ).toBeNull();
  });
});
