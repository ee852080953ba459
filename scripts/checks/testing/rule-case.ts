/** One way to break, or to keep, a rule: a change to the minimal fixture fleet and the expected findings. */
import type { LocalTime } from '../../../src/lib/model/local-time.ts';
import type { Finding } from '../check.ts';
import type { RulePack } from '../../../schemas/rulepack.ts';
import type { TempFleet } from '../../../tests/support/temp-fleet.ts';
import { entryHead } from '../../../tests/support/entry-head.ts';

/** Text replaced in a file, a file written or removed. */
export type Change =
  { edit: string; from: string; to: string } | { write: string; content: string | Uint8Array } | { remove: string };

/** The files of a fleet, in memory or on the disk. */
export type CaseFleet = Pick<TempFleet, 'read' | 'write' | 'edit' | 'remove'>;

export interface RuleCase {
  /** Second half of the rule id. */
  rule: string;
  /** What is wrong, as the end of the sentence "finds …". */
  title: string;
  changes: readonly Change[];
  /**
   * Every finding of the fleet after the change; empty where the change keeps the rule. `line:column` stands for the
   * rule of the case in the file of its first change, anything else is written out: `check/rule file:line:column`.
   */
  expect: readonly string[];
  /** Texts that the Chinese message or fix of the first finding must contain. */
  says?: readonly string[];
  /** Files made by code, for content that cannot be written as text. */
  prepare?: (fleet: CaseFleet) => Promise<void>;
  /**
   * Changes that need a disk: links, pipes, odd names, a Git history. The fleet is then copied to it, which is slow.
   */
  onDisk?: (fleet: TempFleet) => Promise<void>;
  /** The moment of the check, where it is not that of all cases. */
  now?: LocalTime;
  /** A rule pack in place of the national one, for rows that no pack has at present. */
  rulePack?: RulePack;
  /** Environment variables, for what depends on the programs of the machine. */
  environment?: Readonly<Record<string, string>>;
  /** Changes to the files after they have been read, while they are checked. */
  meanwhile?: (fleet: CaseFleet) => Promise<void>;
}

/** A case that keeps the rule. */
export const kept = (rule: string, title: string, ...changes: Change[]): RuleCase => ({
  rule,
  title: `nothing wrong with ${title}`,
  changes,
  expect: [],
});

/** A case of one change that breaks the rule at the places named. */
export const broken = (
  rule: string,
  title: string,
  at: string | string[],
  change: Change,
  says: string[] = [],
): RuleCase => ({
  rule,
  title,
  changes: [change],
  expect: [at].flat(),
  says,
});

/** Cases of one rule, one per row: what is wrong, the changes, where it is found, and texts of the message. */
export const casesOf =
  (rule: string) =>
  (...rows: (readonly [title: string, changes: readonly Change[], expect?: readonly string[], ...says: string[]])[]) =>
    rows.map(([title, changes, expect = [], ...says]): RuleCase => ({ rule, title, changes, expect, says }));

/** `rule file:line:column`, as cases write findings. */
export const placeOfFinding = ({ rule, file, line, column }: Finding) => `${rule} ${file}:${line}:${column}`;

/** The findings a case expects, written out. */
export function expectedPlaces(check: string, { rule, changes, expect }: RuleCase): string[] {
  const [first] = changes;
  const file = first === undefined ? '' : Object.values(first)[0];
  return expect.map((place) => (/^\d+:\d+$/.test(place) ? `${check}/${rule} ${String(file)}:${place}` : place));
}

/** Whether a case shows its rule broken, at an exact position. */
export const breaks = (check: string, each: RuleCase): boolean =>
  expectedPlaces(check, each).some((place) => place.startsWith(`${check}/${each.rule} `));

/**
 * Whether a case shows its rule kept: nothing is found, or it takes away or alters something of the fixture, in which
 * nothing is found.
 */
export const keeps = (check: string, each: RuleCase): boolean =>
  !breaks(check, each) ||
  (each.changes.length > 0 &&
    !each.prepare &&
    !each.onDisk &&
    each.changes.every((change) => 'edit' in change || 'remove' in change));

export async function applyChange(fleet: CaseFleet, change: Change): Promise<void> {
  if ('edit' in change) await fleet.edit(change.edit, change.from, change.to);
  else if ('write' in change) await fleet.write(change.write, change.content);
  else await fleet.remove(change.remove);
}

export const FILES = {
  fleet: 'sites/fleet.yaml',
  portal: 'sites/portal/site.yaml',
  dept: 'sites/dept/site.yaml',
  page: 'content/portal/gk/overview.md',
  news: 'content/portal/news/2025-03-02-meeting.md',
  policy: 'content/portal/files/2025-03-01-measures.md',
  interpretation: 'content/portal/explain/2025-03-05-measures.mdx',
  notice: 'content/portal/notices/2025-03-06-drill.md',
  service: 'content/portal/guides/water-permit.md',
  deptNews: 'content/dept/news/2025-03-03-sluice.md',
  leader: 'content/portal/leaders/jia.md',
  institution: 'content/portal/bodies/flood-office.md',
  picture: 'content/portal/news/2025-03-02-meeting.png',
} as const;

/** Front matter of one more valid news entry of the portal, without the closing line. */
export const newsMatter = (id: string, day: string) => `${entryHead(id, '又一条新闻', day)}subtype: 要闻
`;

const edit =
  (file: keyof typeof FILES) =>
  (from: string, to: string): Change => ({ edit: FILES[file], from, to });
export const inFleet = edit('fleet');
export const inPortal = edit('portal');
export const inDept = edit('dept');
export const inPage = edit('page');
export const inNews = edit('news');
export const inPolicy = edit('policy');
export const inInterpretation = edit('interpretation');
export const inNotice = edit('notice');
export const inLeader = edit('leader');
export const inInstitution = edit('institution');
export const inService = edit('service');
export const inDeptNews = edit('deptNews');

/** Files of the built site that cases of built checks break. */
export const BUILT = {
  record: 'sites/main/site.yaml',
  home: 'dist/main/index.html',
  news: 'dist/main/news/index.html',
  entry: 'dist/main/news/2026-05-01-flood/index.html',
  search: 'dist/main/search/index.html',
  headers: 'dist/main/_headers',
  style: 'dist/main/_astro/site.css',
} as const;

/** Replaces the only paragraph of a built page by HTML. */
export const inMain = (file: string, html: string): Change => ({ edit: file, from: '<p>正文</p>', to: html });
