/** Messages between the parent and the process of a site. */

import type { Validity } from '../../src/lib/calendar/clock.ts';
import type { TreeLabel } from '../../src/lib/model/manifest.ts';
import type { UnsignedEntries } from '../../src/lib/model/unsigned.ts';
import type { SystemFailure } from '../lib/system-failure.ts';

export interface SiteJob {
  /** Folder with the checked sources, see `writeSnapshot`. */
  root: string;
  /** Folder of the fleet, from which the folder of its working files is derived. */
  fleet: string;
  site: string;
  now: string;
  /** Folder of the compiled templates. */
  templates: string;
  /** Folder for the finished site, which the parent publishes. */
  staging: string;
  search: boolean;
  gallery: boolean;
  /** Written into the site where the fleet uses sign-off. */
  label?: TreeLabel;
  /** Entries whose pages are marked, in a preview. */
  unsigned?: UnsignedEntries;
}

/** Stages of a build, in order, as shown while it runs. */
export const STAGES = {
  load: '读取信息库',
  pages: '生成页面',
  derived: '生成订阅与站点文件',
  search: '建立搜索索引',
  manifest: '登记文件',
} as const;
export type Stage = keyof typeof STAGES;
export const stageNames = Object.keys(STAGES) as Stage[];

export interface SiteResult {
  pages: number;
  entries: number;
  /** Entries not shown, by reason. */
  skipped: Record<string, number>;
  /** Moments between which a build of the same inputs gives the same bytes. */
  validity: Validity;
  /** Milliseconds per stage. */
  stages: Partial<Record<Stage, number>>;
  /** Peak resident memory in bytes. */
  peakMemory: number;
}

export type SiteMessage =
  | { kind: 'stage'; stage: Stage }
  | { kind: 'done'; result: SiteResult }
  /** `detail` goes to the log, never to an editor. */
  | { kind: 'failed'; message: string; detail: string; failure?: SystemFailure };
