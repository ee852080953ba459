/** Reprints: they come from a registered source and keep address, title and text of the original. */
import { SOURCE_KINDS } from '../../../../schemas/entry-common.ts';
import type { Rules } from '../../../../schemas/rulepack.ts';
import { REGISTERED_KINDS, type RegisteredSource } from '../../../../schemas/registers/sources.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { bodyDigest } from '../../../../src/lib/text/body-digest.ts';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import { type GovernanceRecord, readGovernance } from '../../../lib/governance.ts';
import { atEntry, atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { type ValidEntry, entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

type Register = GovernanceRecord<{ sources: RegisteredSource[] }>;

/** What a reprint states about its original (R-DL-23.1–23.3, R-YZ-19.3c). */
const NEEDED = ['url', 'originalTitle', 'originalPublishedAt', 'registerId'] as const;

type Reprint = ValidEntry<'news'>;

export const reprints = defineSubject({ rules, find: findReprints });

function findReprints({ fleet }: MetadataInput): Problem[] {
  const { records, problems } = readGovernance(fleet, 'sources');
  const registers = new Map(records.map((record) => [record.site, record]));
  // A register that cannot be read is reported once, and not again at each reprint.
  const unread = new Set(problems.map(({ site }) => site));
  const reprints = entriesOfType(fleet, 'news').filter(({ entry }) => entry.data.reprint);
  return [
    ...records.flatMap(ofRegister),
    ...reprints.flatMap((each) => {
      const { site } = each.entry;
      const sources = registers.get(site)?.data.sources ?? [];
      return [
        ...traceable(each),
        ...(unread.has(site) ? [] : registered(each, sources)),
        ...otherSource(each, sources, fleet.library?.rules(site)),
        ...faithful(each),
      ];
    }),
    ...entriesOfType(fleet, 'news').flatMap(unmarked),
  ];
}

const traceable = ({ parsed, entry: { data } }: Reprint): Problem[] =>
  NEEDED.filter((key) => data.source[key] === undefined).map((key) =>
    report('reprint-source', atEntry(parsed, ['reprint']), { params: { field: `source.${key}` } }),
  );

/** Host of an address, or null if it is not an address. */
const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname : null);

function registered({ parsed, entry }: Reprint, sources: readonly RegisteredSource[]): Problem[] {
  const { registerId, url } = entry.data.source;
  if (registerId === undefined) return [];
  const source = sources.find(({ id }) => id === registerId);
  const ids = sources.map(({ id }) => id);
  if (!source)
    return [
      report('reprint-unregistered', atEntry(parsed, ['source', 'registerId']), {
        value: registerId,
        params: { suggestion: nearest(registerId, ids) ?? '', register: `sites/${entry.site}/governance/sources.yaml` },
      }),
    ];
  const [host, home] = [url === undefined ? null : hostOf(url), hostOf(source.url)];
  // Invalid addresses are reported by the schema.
  if (host === null || home === null || host === home || host.endsWith(`.${home.replace(/^www\./, '')}`)) return [];
  return [
    report('reprint-domain', atEntry(parsed, ['source', 'url']), {
      value: host,
      params: { source: source.name, home },
    }),
  ];
}

/** Sources that are neither government sites nor approved media: refused, or allowed after an extra review (C18). */
function otherSource(
  { parsed, entry }: Reprint,
  sources: readonly RegisteredSource[],
  siteRules: Rules | undefined,
): Problem[] {
  const { registerId, extraReview } = entry.data.source;
  const source = sources.find(({ id }) => id === registerId);
  const required = siteRules?.reprint?.otherSources?.value;
  if (!source || source.kind === 'gov' || required === undefined) return [];
  const place = atEntry(parsed, ['source', 'registerId']);
  if (required === 'waiver' && source.kind === 'other')
    return [
      report('reprint-refused', place, { value: REGISTERED_KINDS[source.kind], params: { source: source.name } }),
    ];
  // A review by the editor of the item is no further one.
  return extraReview === undefined || extraReview.by === entry.data.editor
    ? [report('reprint-review', place, { params: { source: source.name } })]
    : [];
}

/** News taken from another site says so to its readers (R-DL-23.1). */
const unmarked = ({ parsed, entry: { data } }: Reprint): Problem[] =>
  data.source.kind === 'collected' && !data.reprint
    ? [report('reprint-unmarked', atEntry(parsed, ['source', 'kind']), { value: SOURCE_KINDS[data.source.kind] })]
    : [];

/** Neither title nor text differ from the original's (R-DL-23.2). */
function faithful({ parsed, entry }: Reprint): Problem[] {
  const { title, source } = entry.data;
  const problems: Problem[] = [];
  if (source.originalTitle !== undefined && source.originalTitle !== title)
    problems.push(
      report('reprint-title', atEntry(parsed, ['title']), { value: title, params: { original: source.originalTitle } }),
    );
  if (source.digest !== undefined && source.digest !== bodyDigest(entry))
    problems.push(
      report('reprint-changed', atEntry(parsed, ['source', 'digest']), {
        value: source.digest,
        params: { actual: bodyDigest(entry) },
      }),
    );
  return problems;
}

/** Duplicate ids, and sources that need an approval. */
function ofRegister(record: Register): Problem[] {
  const { sources } = record.data;
  return sources.flatMap(({ id, kind, approvedBy, approvedOn }, index) => {
    const at = (key: string) => atRecord(record, ['sources', index, key]);
    const first = sources.findIndex((other) => other.id === id);
    const unapproved = kind !== 'gov' && (approvedBy === undefined || approvedOn === undefined);
    return [
      ...(first < index ? [report('source-duplicate', at('id'), { value: id })] : []),
      ...(unapproved ? [report('source-approval', at('kind'), { value: REGISTERED_KINDS[kind] })] : []),
    ];
  });
}
