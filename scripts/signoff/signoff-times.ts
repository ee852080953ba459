/** When each file was first signed off, as its ledger says: for the comparison with its publish time. */
import type { Approval, SignoffRole } from '../../src/lib/signoff/model.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import { commitId } from '../lib/git.ts';
import { readHistory } from './history.ts';
import { readLedger } from './ledger.ts';

/** Roles that review entries; of an editor Git knows the time, and an administrator reviews none. */
const REVIEWING = ['reviewer', 'signer'] as const satisfies readonly SignoffRole[];

/** @param required roles that the rules of a site ask for. */
export type SignoffTimes = (path: string, required: readonly string[]) => LocalTime | undefined;

/** Of the last commit that was asked about: the preview asks at every save. */
let known: { root: string; head: string; times: Promise<SignoffTimes> } | undefined;

/** @returns null outside Git, or in a clone without its history. */
export async function signoffTimes(root: string): Promise<SignoffTimes | null> {
  const head = await commitId(root, 'HEAD');
  if (head === null) return null;
  if (known?.root !== root || known.head !== head) known = { root, head, times: read(root) };
  return known.times.catch(() => null);
}

async function read(root: string): Promise<SignoffTimes> {
  const { approvals } = await readLedger(await readHistory(root, 'HEAD'));
  const byPath = Map.groupBy(
    approvals.filter(({ decision, fault }) => decision === 'approve' && !fault),
    ({ unit }) => unit.path,
  );
  return (path, required) => {
    const given = byPath.get(path) ?? [];
    const roles = REVIEWING.filter((role) => required.includes(role));
    const times = roles.map((role) => earliest(given, role));
    // What nobody has signed off has no time of it.
    return times.includes(undefined) ? undefined : times.sort().at(-1);
  };
}

const earliest = (given: readonly Approval[], wanted: SignoffRole): LocalTime | undefined =>
  given.flatMap(({ role, at }) => (role === wanted ? [at] : [])).sort()[0];
