/** Names that become the text of a link, in entries and records: an address in them is the one the link leads to. */
import { addressProblem } from '../../../../schemas/web-address.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import { showsOtherHost } from '../../../../src/lib/links/shown-hosts.ts';
import { type FieldPath, atEntry, atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { whileReading } from '../while-reading.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);
const inFields = whileReading(rules);

/** Fields that are shown as the text of the address in the same group. */
const LABELS: ReadonlySet<string> = new Set(['name', 'title', 'label', 'originalTitle', 'platform', 'account']);

export const webAddresses = defineSubject({ rules, find: findWebAddresses });

/** Addresses and hosts are reported by the schema; link texts are checked here. */
function findWebAddresses(input: MetadataInput): Problem[] {
  const { parsed } = input.fleet;
  const entries = parsed.entries.flatMap((entry) =>
    // Top-level fields of an entry are not such a group: its title is the text of links to the entry.
    Object.entries((entry.source?.data ?? {}) as object).flatMap(([key, value]) =>
      otherLabels(value, [key]).map(({ path, value: text, address }) =>
        report('address-label', atEntry(entry, path), { value: text, params: { field: fieldName(path), address } }),
      ),
    ),
  );
  const records = [...parsed.records].flatMap(([file, yaml]) =>
    otherLabels(yaml.data, []).map(({ path, value, address }) =>
      report('address-label', atRecord({ site: file.split('/').at(-2) ?? '', file, yaml }, path), {
        value,
        params: { field: fieldName(path), address },
      }),
    ),
  );
  return [...inFields(input), ...entries, ...records];
}

function otherLabels(node: unknown, path: FieldPath): { path: FieldPath; value: string; address: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const fields = Object.entries(node).map(([key, value]) => [Array.isArray(node) ? Number(key) : key, value] as const);
  const texts = fields.flatMap(([key, value]) => (typeof value === 'string' ? [{ key, value }] : []));
  const addresses = texts.filter(({ value }) => /^https?:/i.test(value) && addressProblem(value) === null);
  const hosts = addresses.map(({ value }) => new URL(value).hostname);
  const own = texts.filter(
    ({ key, value }) =>
      LABELS.has(String(key)) && hosts.length > 0 && hosts.every((host) => showsOtherHost(value, host)),
  );
  return [
    ...own.map(({ key, value }) => ({ path: [...path, key], value, address: addresses[0]?.value ?? '' })),
    ...fields.flatMap(([key, value]) => otherLabels(value, [...path, key])),
  ];
}
