/** The rules of a site from its packs and waivers, with what is wrong about either. */
import { z } from 'astro/zod';
import { waiverSchema, type RulePack, type Rules } from '../../../schemas/rulepack.ts';
import { decodeText } from '../../../src/lib/content/decode-text.ts';
import { parseYaml, type LocatedYaml } from '../../../src/lib/content/located-yaml.ts';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { schemaProblems } from '../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../src/lib/findings/problem.ts';
import type { Site } from '../../../src/lib/library/types.ts';
import { mergeRulePacks, packOrder } from '../../../src/lib/rulepacks/merge.ts';
import { applyWaivers, type WaiverProblem } from '../../../src/lib/rulepacks/waivers.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';

export const waiversFile = (site: string) => `sites/${site}/governance/waivers.yaml`;
const waiversSchema = z.strictObject({ waivers: z.array(waiverSchema) });

const REASONS: Readonly<Record<WaiverProblem, { reason: string; reasonEn: string }>> = {
  'unknown-row': { reason: '没有这一条规则', reasonEn: 'there is no such row' },
  expired: { reason: '已经过期', reasonEn: 'it has expired' },
  'not-weaker': { reason: '没有放宽任何要求', reasonEn: 'it weakens nothing' },
};

/** Rules in force for `site`. A pack that does not exist is told and left out. */
export function siteRules(
  fleet: LoadedFleet,
  site: Site,
  packs: ReadonlyMap<string, RulePack>,
): { rules: Rules; problems: Problem[] } {
  const names = site.record.rulePacks;
  const { order, missing } = packOrder(names, packs);
  const file = siteFile(site.id);
  const record = fleet.parsed.records.get(file);
  const problems: Problem[] = missing.map((value) => ({
    rule: 'identity/pack-unknown',
    site: site.id,
    file,
    ...(record?.valueAt(['rulePacks', names.indexOf(value)]) ?? { line: 1, column: 1 }),
    value,
    params: { known: [...packs.keys()].join('、') },
  }));
  const merged = mergeRulePacks(order);
  const waivers = readWaivers(fleet, site.id);
  if (!waivers.yaml) return { rules: merged, problems: [...problems, ...waivers.problems] };
  const today = fleet.now.slice(0, 10);
  const { rules, refused } = applyWaivers(merged, waivers.list, today);
  for (const { waiver, problem } of refused)
    problems.push({
      rule: 'identity/waiver-refused',
      site: site.id,
      file: waiversFile(site.id),
      ...waivers.yaml.valueAt(['waivers', waivers.list.indexOf(waiver), 'row']),
      value: waiver.row,
      params: { row: waiver.row, ...REASONS[problem] },
    });
  return { rules, problems };
}

interface ReadWaivers {
  list: z.infer<typeof waiverSchema>[];
  /** Absent when there is no file or it cannot be used. */
  yaml?: LocatedYaml;
  problems: Problem[];
}

function readWaivers(fleet: LoadedFleet, site: string): ReadWaivers {
  const path = waiversFile(site);
  const file = fleet.files.records.find((each) => each.path === path);
  if (!file) return { list: [], problems: [] };
  const told = (problem: Omit<Problem, 'site' | 'file'>): Problem => ({ site, file: path, ...problem });
  const { text, problems } = decodeText(file.bytes);
  if (text === undefined) return { list: [], problems: problems.map(told) };
  const yaml = parseYaml(text);
  if (yaml.problems.length > 0) return { list: [], problems: yaml.problems.map(told) };
  const parsed = waiversSchema.safeParse(yaml.data);
  if (parsed.success) return { list: parsed.data.waivers, yaml, problems: problems.map(told) };
  return { list: [], problems: schemaProblems(waiversSchema, yaml, parsed.error.issues).map(told) };
}
