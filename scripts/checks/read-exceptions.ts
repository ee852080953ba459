/** Reads the exceptions of the sites. */
import { exceptionsSchema, type ExceptionRecord } from '../../schemas/exceptions.ts';
import { decodeText } from '../../src/lib/content/decode-text.ts';
import { parseYaml, type LocatedYaml } from '../../src/lib/content/located-yaml.ts';
import { schemaProblems } from '../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../src/lib/findings/problem.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { ENGINE_ID } from './engine-rules.ts';

/** An exception and where it is written. */
export interface PlacedException {
  site: string;
  record: ExceptionRecord;
  problem(rule: string, key: string, more?: Pick<Problem, 'value' | 'params'>): Problem;
}

const exceptionsFile = (site: string) => `sites/${site}/governance/exceptions.yaml`;

/** @returns the exceptions that can be read, and what is wrong with the files. */
export function readExceptions(fleet: LoadedFleet): { exceptions: PlacedException[]; problems: Problem[] } {
  const exceptions: PlacedException[] = [];
  const problems: Problem[] = [];
  for (const file of fleet.files.records) {
    const site = file.path.split('/')[1] ?? '';
    if (file.path !== exceptionsFile(site)) continue;
    const place = <P extends object>(problem: P) => ({ site, file: file.path, ...problem });
    const decoded = decodeText(file.bytes);
    problems.push(...decoded.problems.map(place));
    if (decoded.text === undefined) continue;
    const yaml = parseYaml(decoded.text);
    problems.push(...yaml.problems.map(place));
    if (yaml.data === undefined) continue;
    const parsed = exceptionsSchema.safeParse(yaml.data);
    if (!parsed.success) problems.push(...schemaProblems(exceptionsSchema, yaml, parsed.error.issues).map(place));
    else
      exceptions.push(...parsed.data.exceptions.map((record, index) => placed(site, file.path, yaml, record, index)));
  }
  return { exceptions, problems };
}

function placed(
  site: string,
  file: string,
  yaml: LocatedYaml,
  record: ExceptionRecord,
  index: number,
): PlacedException {
  return {
    site,
    record,
    problem: (rule, key, more = {}) => ({
      rule: `${ENGINE_ID}/${rule}`,
      site,
      file,
      ...yaml.valueAt(['exceptions', index, key]),
      ...more,
    }),
  };
}
