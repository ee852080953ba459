/** Names that stand as the text of a link beside their address, in entries and records: they name the place it leads to. */
import { addressFault } from '../../../schemas/web-address.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { showsOtherHost } from '../../../src/lib/links/shown-hosts.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem, type FieldPath, recordProblem } from './place-problem.ts';

/** Fields that are shown as the text of the address in the same group. */
const LABELS: ReadonlySet<string> = new Set(['name', 'title', 'label', 'originalTitle', 'platform', 'account']);

export function addressLabelProblems({ parsed }: LoadedFleet): Problem[] {
  const entries = parsed.entries.flatMap((entry) =>
    // Fields of the entry itself are no group: its title is the text of links to the entry.
    Object.entries((entry.source?.data ?? {}) as object).flatMap(([key, value]) =>
      otherLabels(value, [key]).map(({ path, value: text, address }) =>
        entryProblem(entry, 'address-label', path, { value: text, params: { field: fieldName(path), address } }),
      ),
    ),
  );
  const records = [...parsed.records].flatMap(([file, yaml]) =>
    otherLabels(yaml.data, []).map(({ path, value, address }) =>
      recordProblem({ site: file.split('/').at(-2) ?? '', file, yaml }, 'address-label', path, {
        value,
        params: { field: fieldName(path), address },
      }),
    ),
  );
  return [...entries, ...records];
}

function otherLabels(node: unknown, path: FieldPath): { path: FieldPath; value: string; address: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const fields = Object.entries(node).map(([key, value]) => [Array.isArray(node) ? Number(key) : key, value] as const);
  const texts = fields.flatMap(([key, value]) => (typeof value === 'string' ? [{ key, value }] : []));
  const addresses = texts.filter(({ value }) => /^https?:/i.test(value) && addressFault(value) === null);
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
