/** W3C's own checker (Nu, vnu.jar) over every page of the demo fleet; `built-checks` has those of the fixture fleet. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST_FILE, type BuildManifest } from '../src/lib/model/manifest.ts';
import { nuCheck } from '../scripts/checks/nu/index.ts';
import { toFinding } from '../scripts/checks/to-finding.ts';
import { loadFleet } from '../scripts/lib/load-fleet.ts';
import { distFolder } from '../scripts/lib/project.ts';
import { runLantai } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const NOW = '2026-11-22 12:00';

describe('the demo fleet, with its gallery', () => {
  let fleet: TempFleet;
  beforeAll(async () => {
    fleet = await tempFleet('.');
    const built = await runLantai('build', '--root', fleet.root, '--today', NOW, '--no-search', '--gallery');
    if (built.code !== 0) throw new Error(`The fleet was not built:\n${built.stdout}\n${built.stderr}`);
  });
  afterAll(() => fleet.dispose());

  it('has no finding of the Nu checker on any page', async () => {
    const loaded = await loadFleet(fleet.root, NOW);
    const found: string[] = [];
    let seen = 0;
    const templates = new Set<string>();
    for (const site of loaded.parsed.sites) {
      const dist = distFolder(fleet.root, site.id);
      const manifest = JSON.parse(await readFile(path.join(dist, MANIFEST_FILE), 'utf8')) as BuildManifest;
      for (const { template } of manifest.pages) templates.add(template);
      const cacheDir = path.join(fleet.root, 'cache', site.id);
      const result = await nuCheck.run({ fleet: loaded, site, dist, manifest, cacheDir });
      seen += result.seen;
      for (const problem of result.problems) {
        const { rule, file, line, column, message } = toFinding(problem, 'en');
        found.push(`${rule} ${file}:${line}:${column} ${message}`);
      }
    }
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(600);
    for (const template of ['home', 'news', 'list', 'policy', 'report', 'search', 'not-found', 'gallery'])
      expect([...templates]).toContain(template);
  });
});
