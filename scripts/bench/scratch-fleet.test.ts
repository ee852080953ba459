import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkSources } from '../checks/run.ts';
import { stopsBuild } from '../checks/stops-build.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { makeArticles } from './corpus.ts';
import { writeScratchFleet } from './scratch-fleet.ts';

it('makes a fleet of the demo content that can be built', async () => {
  const now = '2026-11-22 12:00';
  const { library } = await loadFleet(PROJECT_ROOT, now);
  const site = library?.sites()[0];
  if (!library || !site) throw new Error('The demo fleet could not be read');
  const root = await mkdtemp(path.join(tmpdir(), 'lantai-scratch-'));
  try {
    await writeScratchFleet(
      root,
      PROJECT_ROOT,
      site,
      makeArticles(library.entries({ site: site.id }), 40, '2026-11-22'),
    );
    const scratch = await loadFleet(root, now);
    expect(scratch.library?.entries({ site: site.id })).toHaveLength(40);
    expect((await checkSources(scratch, [site.id])).filter(stopsBuild)).toEqual([]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
