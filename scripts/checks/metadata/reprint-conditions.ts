/** Reprints: a traceable original, from a registered source, under its own title, with the text unchanged. */
import { REGISTERED_KINDS, sourcesSchema, type RegisteredSource } from '../../../schemas/source-register.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import { bodyDigest } from '../../../src/lib/text/body-digest.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import { readGovernance, type GovernanceRecord } from '../../lib/governance.ts';
import { entryProblem, recordProblem } from './place-problem.ts';

type Register = GovernanceRecord<{ sources: RegisteredSource[] }>;

/** What a reprint says of its original (R-DL-23.1–23.3, R-YZ-19.3c). */
const NEEDED = ['url', 'originalTitle', 'originalPublishedAt', 'registerId'] as const;

export function reprintProblems(fleet: LoadedFleet): Problem[] {
  const { records, problems } = readGovernance(fleet, 'sources', sourcesSchema);
  const registers = new Map(records.map((record) => [record.site, record]));
  // A register that cannot be read is told once, and not again at each reprint.
  const unread = new Set(problems.map(({ site }) => site));
  return [
    ...problems,
    ...records.flatMap(registerProblems),
    ...fleet.parsed.entries.flatMap((parsed) => {
      const { entry } = parsed;
      if (!entry || !isType(entry, 'news') || !entry.data.reprint) return [];
      const sources = registers.get(entry.site)?.data.sources ?? [];
      return [
        ...NEEDED.filter((key) => entry.data.source[key] === undefined).map((key) =>
          entryProblem(parsed, 'reprint-source', ['reprint'], { params: { field: `source.${key}` } }),
        ),
        ...(unread.has(entry.site) ? [] : registered(parsed, entry, sources)),
        ...faithful(parsed, entry),
      ];
    }),
  ];
}

/** Host of an address, or null where it is none. */
const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname : null);

function registered(parsed: ParsedEntry, entry: Entry<'news'>, sources: readonly RegisteredSource[]): Problem[] {
  const { registerId, url } = entry.data.source;
  if (registerId === undefined) return [];
  const source = sources.find(({ id }) => id === registerId);
  const ids = sources.map(({ id }) => id);
  if (!source)
    return [
      entryProblem(parsed, 'reprint-unregistered', ['source', 'registerId'], {
        value: registerId,
        params: { suggestion: nearest(registerId, ids) ?? '', register: `sites/${entry.site}/governance/sources.yaml` },
      }),
    ];
  const [host, home] = [url === undefined ? null : hostOf(url), hostOf(source.url)];
  // Addresses that cannot be read are told by the schema.
  if (host === null || home === null || host === home || host.endsWith(`.${home.replace(/^www\./, '')}`)) return [];
  return [
    entryProblem(parsed, 'reprint-domain', ['source', 'url'], {
      value: host,
      params: { source: source.name, home },
    }),
  ];
}

/** Neither title nor text differ from the original's (R-DL-23.2). */
function faithful(parsed: ParsedEntry, entry: Entry<'news'>): Problem[] {
  const { title, source } = entry.data;
  const problems: Problem[] = [];
  if (source.originalTitle !== undefined && source.originalTitle !== title)
    problems.push(
      entryProblem(parsed, 'reprint-title', ['title'], { value: title, params: { original: source.originalTitle } }),
    );
  if (source.digest !== undefined && source.digest !== bodyDigest(entry))
    problems.push(
      entryProblem(parsed, 'reprint-changed', ['source', 'digest'], {
        value: source.digest,
        params: { actual: bodyDigest(entry) },
      }),
    );
  return problems;
}

/** Ids that occur twice, and sources that somebody has to have approved. */
function registerProblems(record: Register): Problem[] {
  const { sources } = record.data;
  return sources.flatMap(({ id, kind, approvedBy, approvedOn }, index) => {
    const report = (rule: string, key: string, value: string, params = {}) =>
      recordProblem(record, rule, ['sources', index, key], { value, params });
    const first = sources.findIndex((other) => other.id === id);
    const unapproved = kind !== 'gov' && (approvedBy === undefined || approvedOn === undefined);
    return [
      ...(first < index ? [report('source-duplicate', 'id', id)] : []),
      ...(unapproved ? [report('source-approval', 'kind', REGISTERED_KINDS[kind])] : []),
    ];
  });
}
