/** Who has approved what of a change, and who still has to. */
import { PEOPLE_ROLES } from '../../../schemas/registers/people.ts';
import type { LocalTime } from '../../../src/lib/model/local-time.ts';
import { DECISIONS, type Verdict } from '../../../src/lib/signoff/model.ts';
import { reasonText } from '../../../src/lib/signoff/reasons.ts';
import { UsageError } from '../../lib/command.ts';
import { openSignoff } from '../../signoff/open-signoff.ts';
import type { SignoffState } from '../review.ts';

export interface Signoffs {
  /** Why nothing is known; absent where sign-off is in use and could be read. */
  problem?: string;
  /** By path of the unit: of an entry its source. */
  states: ReadonlyMap<string, SignoffState>;
}

/** Of the last commit, compared with where it branched off from `base`; nothing where sign-off is not in use. */
export async function readSignoffs(root: string, base: string, now: LocalTime): Promise<Signoffs> {
  try {
    const signoff = await openSignoff(root, { now });
    if (signoff.start === null) return { states: new Map() };
    const verdicts = await signoff.verdicts(await signoff.changedSince(base));
    return { states: new Map(verdicts.map((verdict) => [verdict.unit.path, stateOf(verdict)])) };
  } catch (error) {
    if (error instanceof UsageError) return { problem: error.message, states: new Map() };
    throw error;
  }
}

const stateOf = ({ covered, basis, missing, reasons, used, authors }: Verdict): SignoffState => ({
  covered,
  isFree: basis === 'free' || basis === 'baseline',
  authors,
  given: used.map(({ role, person, at, decision }) => ({
    role: PEOPLE_ROLES[role],
    person,
    at,
    decision: DECISIONS[decision],
  })),
  missing: missing.map((role) => PEOPLE_ROLES[role]),
  reasons: [...new Set(reasons.map((each) => reasonText(each, 'zh')))],
});
