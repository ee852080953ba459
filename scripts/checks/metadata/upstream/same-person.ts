/** Who edits, reviews and signs an item in the unit it comes from are three people (R-YZ-19.3b, R-YZ-19.2a). */
const ROLES = { editor: '编辑', reviewer: '审核', signer: '签发' } as const;
type Role = keyof typeof ROLES;

interface Reviewers {
  editor: string;
  reviewer: string;
  signer: string;
}

/** The first role filled by somebody who already has one; undefined where all are different people. */
export function samePerson({
  editor,
  reviewer,
  signer,
}: Reviewers): { role: Role; name: string; roles: { zh: string; en: string } } | undefined {
  const pairs: readonly { role: Role; name: string; other: Role; is: string }[] = [
    { role: 'reviewer', name: reviewer, other: 'editor', is: editor },
    { role: 'signer', name: signer, other: 'editor', is: editor },
    { role: 'signer', name: signer, other: 'reviewer', is: reviewer },
  ];
  const same = pairs.find(({ name, is }) => name === is);
  if (!same) return undefined;
  const { role, name, other } = same;
  return { role, name, roles: { zh: `${ROLES[other]}和${ROLES[role]}`, en: `${other} and ${role}` } };
}
