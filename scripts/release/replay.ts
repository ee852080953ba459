/** What is published on a site after a series of releases, from their records alone. */
import { applySheet, type Pages } from './change-sheet.ts';
import {
  pagesDigest,
  parseRecord,
  recordFile,
  sha256Of,
  unitsDigest,
  type CoveredUnit,
  type ReleaseRecord,
} from './record.ts';

/** A file of the ledger. */
export interface LedgerFile {
  /** Path from the root of the fleet. */
  path: string;
  text: string;
}

export interface Published {
  /** The last record. */
  record: ReleaseRecord;
  /** Digest of its bytes, which the next record names. */
  digest: string;
  pages: Pages;
  units: ReadonlyMap<string, CoveredUnit>;
}

/** Why the records of a site cannot be followed, with the first file at which they cannot. */
export interface BrokenChain {
  file: string;
  fault: 'unreadable' | 'misplaced' | 'chain' | 'sheet' | 'units';
}

const FAULTS: Readonly<Record<BrokenChain['fault'], { zh: string; en: string }>> = {
  unreadable: {
    zh: '不是一份完整的发布记录，或者被改写过',
    en: 'is no complete record of a release, or was rewritten',
  },
  misplaced: { zh: '不在它写明的位置，被移动或者改名过', en: 'is not where it says it is' },
  chain: {
    zh: '接不上前一份：缺少一份，或者前一份被改写过',
    en: 'does not follow the one before, which is missing or was rewritten',
  },
  sheet: { zh: '变更单与以前的网页对不上', en: 'has a change sheet that does not fit the pages before it' },
  units: { zh: '所用内容的清单与以前的对不上', en: 'has a list of contents that does not fit those before it' },
};

export const brokenWords = ({ file, fault }: BrokenChain): { zh: string; en: string } => ({
  zh: `发布记录 ${file} ${FAULTS[fault].zh}。`,
  en: `The record ${file} ${FAULTS[fault].en}.`,
});

/**
 * The state after each record.
 *
 * @param files all records of one site, in order of their names.
 */
export function replayReleases(files: readonly LedgerFile[]): { steps: Published[]; broken?: BrokenChain } {
  const steps: Published[] = [];
  for (const { path: file, text } of files) {
    const broken = (fault: BrokenChain['fault']) => ({ steps, broken: { file, fault } });
    const record = parseRecord(text);
    if (!record) return broken('unreadable');
    if (recordFile(record) !== file) return broken('misplaced');
    const before = steps.at(-1);
    if (record.previous !== (before?.digest ?? null) || record.number !== steps.length + 1) return broken('chain');
    const pages = applySheet(before?.pages ?? new Map(), record.pages);
    if (!pages || pages.size !== record.pages.count || pagesDigest(pages.values()) !== record.pages.digest)
      return broken('sheet');
    const units = new Map(before?.units);
    for (const path of record.units.removed) units.delete(path);
    for (const unit of record.units.changed) units.set(unit.path, unit);
    if (units.size !== record.units.count || unitsDigest(units.values()) !== record.units.digest)
      return broken('units');
    steps.push({ record, digest: sha256Of(text), pages, units });
  }
  return { steps };
}
