/**
 * The reports shown in the editors' handbook are what the checks say, word for word.
 *
 * A page shows each mistake as three blocks: what was written, the report, what to write instead. The entry they are
 * about is the one shown whole in 01-new-entry.md. Where a message has changed: `npx vitest run tests/docs-examples -u`.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSources } from '../scripts/checks/run.ts';
import { loadFleet } from '../scripts/lib/load-fleet.ts';
import { textReport } from '../scripts/reporters/text.ts';
import { PROJECT } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const HANDBOOK = path.join(PROJECT, 'docs/editors');
const PAGES = ['05-check-and-fix.md', '05-check-and-fix-body.md'];
const NOW = '2026-11-24 12:00';
const SITE = 'swj';
const ENTRY = 'content/swj/sq/tsgs/2026-11-24-qinghe-road.md';
/** Files the entry names, and files of the demo content to stand for them. */
const BESIDE = {
  'content/swj/sq/tsgs/2026-11-24-valve.jpg': 'content/swj/dt/gzdt/2026-09-23-pipe.jpg',
  'content/swj/sq/tsgs/2026-11-24-users.xlsx': 'content/swj/tzgg/2026-11-06-self-check.xlsx',
};
const MISTAKE =
  /(```(?:yaml|markdown)\n(?<wrong>[^`]+)\n```\n\n```text\n)(?<report>[^`]+)(\n```\n\n```(?:yaml|markdown)\n(?<right>[^`]+)\n```)/g;

let fleet: TempFleet;
let entry: string;

beforeAll(async () => {
  fleet = await tempFleet('.');
  const page = await readFile(path.join(HANDBOOK, '01-new-entry.md'), 'utf8');
  entry = /```markdown\n(---\n[\s\S]+?)```/.exec(page)?.[1] ?? '';
  for (const [name, source] of Object.entries(BESIDE))
    await fleet.write(name, await readFile(path.join(PROJECT, source)));
});
afterAll(() => fleet.dispose());

async function reportOn(text: string): Promise<string> {
  await fleet.write(ENTRY, text);
  const loaded = await loadFleet(fleet.root, NOW);
  const findings = (await checkSources(loaded, [SITE])).filter(({ file }) => file.startsWith(path.dirname(ENTRY)));
  return textReport(findings, 'zh').split('\n\n').slice(0, -1).join('\n\n');
}

describe('the editors’ handbook', () => {
  it('shows a whole entry without any mistake', async () => {
    expect(await reportOn(entry)).toBe('');
  });

  it.each(PAGES)('shows what the checks really say: %s', async (name) => {
    const file = path.join(HANDBOOK, name);
    const page = await readFile(file, 'utf8');
    const mistakes = [...page.matchAll(MISTAKE)];
    expect(mistakes.length).toBeGreaterThan(5);
    let shown = page;
    for (const { 0: whole, groups: { wrong = '', report = '', right = '' } = {} } of mistakes) {
      expect(entry.split(right), `the entry holds this once: ${right}`).toHaveLength(2);
      const real = await reportOn(entry.replace(right, () => wrong));
      expect(real, `this is reported: ${wrong}`).not.toBe('');
      shown = shown.replace(whole, () => whole.replace(report, () => real));
    }
    await expect(shown).toMatchFileSnapshot(file);
  });
});
