/** Who made the bytes of a unit: people, and why that is not certain or not allowed. */
import type { Policy } from './context.ts';
import type { Approval, Author, PersonId, Reason, SignoffUnit } from './model.ts';
import type { UnitPolicy } from './policy.ts';
import { reason } from './reasons.ts';

/** @param requesters editors who signed that the bytes are theirs. */
export function judgeAuthors(
  unit: SignoffUnit,
  authors: readonly Author[],
  requesters: readonly Approval[],
  { authors: allowed }: UnitPolicy,
  { people }: Policy,
): { people: PersonId[]; reasons: Reason[] } {
  const found = new Set(requesters.map(({ person }) => person));
  const reasons = new Map<string, Reason>();
  for (const { email, at, commit, isCommitter } of authors) {
    const short = commit.slice(0, 10);
    const owner = people.ofMail(email);
    // Who commits somebody else's bytes may have changed them, and is often a forge, which is nobody.
    if (isCommitter) {
      if (owner?.kind === 'person') found.add(owner.person);
      continue;
    }
    if (owner?.kind === 'shared') {
      for (const person of owner.people) found.add(person);
      reasons.set(email, reason('author-shared', { email, commit: short, people: owner.people.join('、') }));
    } else if (!owner) {
      if (allowed !== 'any') reasons.set(email, reason('author-unknown', { email, commit: short }));
    } else {
      found.add(owner.person);
      if (allowed !== 'editors') continue;
      const place = { site: unit.site, ...(unit.column === undefined ? {} : { column: unit.column }) };
      const day = at.slice(0, 'YYYY-MM-DD'.length);
      const isAdmin = people.problem(owner.person, ['admin'], place, day) === null;
      const problem = isAdmin ? 'admin' : people.problem(owner.person, ['editor'], place, day);
      if (problem) reasons.set(email, reason('author-not-editor', { person: owner.person, commit: short, problem }));
    }
  }
  return { people: [...found].sort(), reasons: [...reasons.values()] };
}
