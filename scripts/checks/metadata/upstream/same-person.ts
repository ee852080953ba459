/** Who edits, reviews and signs an item in the unit it comes from are three people (R-YZ-19.3b, R-YZ-19.2a). */
const ROLES = { editor: '编辑', reviewer: '审核', signer: '签发' } as const;
type Role = keyof typeof ROLES;

/** The first role filled by somebody who already has one; undefined where all are different people. */
export function samePerson(
  review: Readonly<Record<Role, string>>,
): { role: Role; name: string; roles: { zh: string; en: string } } | undefined {
  const order: readonly Role[] = ['editor', 'reviewer', 'signer'];
  for (const [at, role] of order.entries()) {
    const other = order.slice(0, at).find((each) => review[each] === review[role]);
    if (other !== undefined)
      return { role, name: review[role], roles: { zh: `${ROLES[other]}和${ROLES[role]}`, en: `${other} and ${role}` } };
  }
  return undefined;
}
