/** Keys and passwords in any text of the repository: what was once committed is known to everyone who has a copy. */
import { decodeText } from '../../../../src/lib/content/decode-text.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { positionsIn } from '../../../../src/lib/text/position.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { GovernanceInput } from '../site-input.ts';
import { SECRET_PATTERNS } from './patterns.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);
/** Characters of a secret that are shown, so that it can be found without being repeated in reports. */
const SHOWN = 8;

export const secrets = defineSubject({ rules, find: findSecrets });

function findSecrets({ fleet: { files }, sites }: GovernanceInput): Problem[] {
  const ids = new Set(sites.map(({ site }) => site.id));
  const tables = [...(files.tables ?? [])].map(([path, bytes]) => ({ path, bytes }));
  return [...files.records, ...files.entries, ...tables].flatMap(({ path: file, bytes }) => {
    const site = file.split('/')[1] ?? '';
    return ids.has(site) ? secretsIn(site, file, bytes) : [];
  });
}

function secretsIn(site: string, file: string, bytes: Uint8Array): Problem[] {
  const { text } = decodeText(bytes);
  if (text === undefined) return [];
  const found = SECRET_PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, at: match.index, value: match[0] })),
  );
  if (found.length === 0) return [];
  const positionOf = positionsIn(text);
  return found.map(({ kind, at, value }) =>
    report(
      'secret-in-repository',
      { site, file, ...positionOf(at) },
      { value: `${value.slice(0, SHOWN)}…`, params: { kind } },
    ),
  );
}
