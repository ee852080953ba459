import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { checkSources } from '../checks/run.ts';
import { loadFleet } from './load-fleet.ts';

const FILE = 'sites/portal/governance/waivers.yaml';
const waiver = (row: string, value: string, until = '2026-12-31') =>
  `waivers:\n  - row: ${row}\n    value: ${value}\n    reason: 机构改革期间未定。\n    approvalRef: 示政办函〔2026〕12号\n    until: '${until}'\n`;
let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
  await fleet.edit('content/portal/files/2025-03-01-measures.md', 'editor: 乙', 'editor: 乙\nimportant: true');
  await fleet.remove('content/portal/explain/2025-03-05-measures.mdx');
});
afterEach(() => fleet.dispose());

async function found(): Promise<string[]> {
  const findings = await checkSources(await loadFleet(fleet.root, '2025-06-01 12:00'), ['portal']);
  return findings
    .filter(({ rule, file }) => /interpretation-|record-unknown/.test(rule) || file === FILE)
    .map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
}

const OVERDUE = 'metadata/interpretation-overdue content/portal/files/2025-03-01-measures.md:11:12';

describe('waivers of a site', () => {
  it('weaken what the checks of its sources ask', async () => {
    expect(await found()).toEqual([OVERDUE]);
    await fleet.write(FILE, waiver('interpretation.requiredFor', 'important'));
    expect(await found()).toEqual([]);
  });

  it('as the manual writes them are a record the program knows', async () => {
    await fleet.write(FILE, waiver('footer.required', 'bestView'));
    expect(await found()).toEqual([OVERDUE]);
  });

  it('no longer hold after their last day', async () => {
    await fleet.write(FILE, waiver('interpretation.requiredFor', 'important', '2025-05-31'));
    expect(await found()).toEqual([OVERDUE, `metadata/waiver-expired ${FILE}:6:12`]);
  });

  it('that cannot be read are reported at their place, and weaken nothing', async () => {
    await fleet.write(FILE, waiver('interpretation.requiredFor', 'important').replace('reason:', 'reasn:'));
    expect(await found()).toEqual([OVERDUE, `metadata/field-missing ${FILE}:2:5`, `metadata/key-unknown ${FILE}:4:5`]);
  });
});
