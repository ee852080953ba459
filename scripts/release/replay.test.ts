import { describe, expect, it } from 'vitest';
import { changeSheet, type Pages } from './change-sheet.ts';
import { formatRecord, pagesDigest, recordFile, sha256Of, unitsDigest, type ReleaseRecord } from './record.ts';
import { replayReleases, type LedgerFile } from './replay.ts';

const digest = (sign: string) => `sha256:${sign.repeat(64)}`;
const page = (url: string, sign: string) => ({ url, source: `content${url}x.md`, digest: digest(sign) });
const pagesWith = (...pages: ReturnType<typeof page>[]): Pages => new Map(pages.map((each) => [each.url, each]));

/** Three releases: two pages, one of them changed, the other removed. */
function ledger(): { files: LedgerFile[]; records: ReleaseRecord[] } {
  const states = [
    pagesWith(page('/a/', '1'), page('/b/', '2')),
    pagesWith(page('/a/', '3'), page('/b/', '2')),
    pagesWith(page('/a/', '3')),
  ];
  const files: LedgerFile[] = [];
  const records = states.map((after, at): ReleaseRecord => {
    const before = states[at - 1] ?? new Map();
    const unit = (state: Pages) =>
      [...state.values()].map((each) => ({ path: each.source, digest: each.digest, records: ['r'] }));
    const known = new Set(unit(before).map((each) => JSON.stringify(each)));
    const record: ReleaseRecord = {
      type: 'lantai-release',
      version: 1,
      site: 'portal',
      number: at + 1,
      commit: String(at).repeat(40),
      moment: '2026-11-22 12:00',
      program: 'p',
      previous: at === 0 ? null : sha256Of(files[at - 1]?.text ?? ''),
      manifest: { sha256: digest('a'), sm3: `sm3:${'b'.repeat(64)}` },
      pages: { count: after.size, digest: pagesDigest(after.values()), ...changeSheet(before, after) },
      units: {
        count: after.size,
        digest: unitsDigest(unit(after)),
        changed: unit(after).filter((each) => !known.has(JSON.stringify(each))),
        removed: [...before.values()].filter(({ url }) => !after.has(url)).map(({ source }) => source),
      },
      kept: [],
      leftOut: [],
      emergency: [],
    };
    files.push({ path: recordFile(record), text: formatRecord(record) });
    return record;
  });
  return { files, records };
}

const written = (record: ReleaseRecord): LedgerFile => ({ path: recordFile(record), text: formatRecord(record) });
/** The ledger with its second record replaced. */
const tampered = (change: (record: ReleaseRecord) => ReleaseRecord | LedgerFile) => {
  const { files, records } = ledger();
  const changed = change(structuredClone(records[1]) as ReleaseRecord);
  return files.with(1, 'text' in changed ? changed : written(changed));
};

describe('the records of releases', () => {
  it('say what is published after each of them', () => {
    const { steps, broken } = replayReleases(ledger().files);
    expect(broken).toBeUndefined();
    expect(steps.map(({ pages }) => [...pages.keys()])).toEqual([['/a/', '/b/'], ['/a/', '/b/'], ['/a/']]);
    expect(steps[2]?.units.get('content/a/x.md')?.digest).toBe(digest('3'));
  });

  it('are empty for a site that was never released', () => {
    expect(replayReleases([])).toEqual({ steps: [] });
  });

  const second = 'sites/portal/governance/releases/2026/000002-111111111111.json';
  const third = 'sites/portal/governance/releases/2026/000003-222222222222.json';
  it.each<[string, LedgerFile[], string, string]>([
    ['one that is gone', ledger().files.toSpliced(1, 1), third, 'chain'],
    ['one that is not a record', tampered(() => ({ path: second, text: '{}' })), second, 'unreadable'],
    [
      'one under another name',
      tampered((record) => ({ ...written(record), path: `${second}.json` })),
      `${second}.json`,
      'misplaced',
    ],
    ['one that was rewritten', tampered((record) => ({ ...record, moment: '2026-11-22 13:00' })), third, 'chain'],
    [
      'a page taken from the sheet',
      tampered((record) => ({ ...record, pages: { ...record.pages, changed: [] } })),
      second,
      'sheet',
    ],
    [
      'a unit that is not named',
      tampered((record) => ({ ...record, units: { ...record.units, changed: [] } })),
      second,
      'units',
    ],
  ])('are not followed past %s', (_, files, file, fault) => {
    expect(replayReleases(files).broken).toEqual({ file, fault });
  });
});
