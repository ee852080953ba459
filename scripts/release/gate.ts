/** What of a commit may be released: pure, from the verdicts of sign-off. */
import type { UnsignedChoice } from '../../schemas/fleet.ts';
import type { UnitKind, Verdict } from '../../src/lib/signoff/model.ts';

export interface Gate {
  /** What keeps sites from being released, by site id; under an empty id what concerns all of them. */
  refused: ReadonlyMap<string, readonly Verdict[]>;
  /** Whatever is not signed off: it is in no release, of whatever site, in these bytes. */
  unsigned: readonly Verdict[];
}

/** The site whose file it is; empty for what all sites are made with. */
export const siteOfPath = (path: string): string => /^(?:sites|content)\/([^/]+)\//.exec(path)?.[1] ?? '';

/** No page is made from a register. A site cannot be made without its record, nor by a program nobody has looked at. */
const CAN_BE_LEFT_OUT: ReadonlySet<UnitKind> = new Set<UnitKind>(['entry', 'governance']);

export function releaseGate(verdicts: readonly Verdict[], choice: UnsignedChoice): Gate {
  const unsigned = verdicts.filter(({ covered }) => !covered);
  const blocking = unsigned.filter(({ unit }) => choice === 'refuse' || !CAN_BE_LEFT_OUT.has(unit.kind));
  return { unsigned, refused: Map.groupBy(blocking, ({ unit }) => siteOfPath(unit.path)) };
}
