import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readBuildState } from '../build/build-state.ts';
import type { SiteResult } from '../build/site-job.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { PROJECT_ROOT, siteCacheFolder } from '../lib/project.ts';
import { CONTENDERS } from './contenders.ts';
import { makeArticles } from './corpus.ts';
import { measure, type Measurement } from './measure.ts';
import { writeScratchFleet } from './scratch-fleet.ts';

export interface BenchRow {
  name: string;
  /** Absent if the generator is not installed. */
  measurement?: Measurement;
  /** Why there is no measurement. */
  remark?: string;
  /** Time as a multiple of bare Astro's in this run. */
  ratio?: number;
}

export interface BenchReport {
  entries: number;
  rows: BenchRow[];
  /** Milliseconds per stage of Lantai's build with search; empty if it failed. */
  stages: SiteResult['stages'];
}

/** Builds the same articles with every generator, one after the other. */
export async function runBenchmark(
  root: string,
  now: string,
  entries: number,
  say: (line: string) => void,
): Promise<BenchReport> {
  const fleet = await loadFleet(root, now);
  const site = fleet.parsed.sites[0];
  if (!site || !fleet.library) throw new Error('The fleet has no valid site to take content from');
  const articles = makeArticles(
    fleet.library.sites().flatMap(({ id }) => fleet.library?.entries({ site: id }) ?? []),
    entries,
    now.slice(0, 10),
  );
  const folder = path.join(PROJECT_ROOT, '.cache', 'bench');
  const rows: BenchRow[] = [];

  const scratch = path.join(folder, 'fleet');
  say(`写入 ${entries} 篇文章`);
  await writeScratchFleet(scratch, root, site, articles);
  const lantai = (...more: string[]) => [
    path.join(PROJECT_ROOT, 'node_modules/.bin/node'),
    path.join(PROJECT_ROOT, 'scripts/lantai.ts'),
    'build',
    '--full',
    '--root',
    scratch,
    '--today',
    now,
    ...more,
  ];
  say('Lantai（不含搜索）');
  rows.push({ name: 'Lantai, no search', measurement: await measure(lantai('--no-search'), PROJECT_ROOT) });
  say('Lantai（含搜索）');
  rows.push({ name: 'Lantai, with search', measurement: await measure(lantai(), PROJECT_ROOT) });
  const state = await readBuildState(scratch, site.id);
  await rm(siteCacheFolder(scratch, site.id), { recursive: true, force: true });

  for (const contender of CONTENDERS) {
    const remark = contender.unavailable();
    if (remark !== null) {
      rows.push({ name: contender.name, remark });
      continue;
    }
    say(contender.name);
    const project = path.join(folder, contender.name.toLowerCase());
    const command = await contender.prepare(project, articles);
    rows.push({ name: contender.name, measurement: await measure(command, project) });
    await rm(project, { recursive: true, force: true });
  }
  const astro = rows.find(({ name }) => name === 'Astro')?.measurement?.seconds;
  for (const row of rows) if (row.measurement && astro) row.ratio = row.measurement.seconds / astro;
  return { entries, rows, stages: state?.result.stages ?? {} };
}
