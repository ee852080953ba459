/** What is signed off, by whom, and what came of it. Plain types: sign-off binds people and roles to exact bytes. */
import type { Forge } from '../../../schemas/fleet.ts';
import type { PeopleRole } from '../../../schemas/registers/people.ts';
import type { LocalTime } from '../model/local-time.ts';

/** Identifier of a Git commit, in full. */
export type CommitId = string;
/** Name of a person as in the people register, where one name is one person in the whole fleet. */
export type PersonId = string;
/** `SHA256:…` as `ssh-keygen -l` shows it. */
export type Fingerprint = string;
/** `sha256:` and lower-case hexadecimal digits. */
export type Digest = string;

/** Roles in which somebody can sign off. */
export const SIGNOFF_ROLES = ['editor', 'reviewer', 'secrecy', 'signer', 'principal', 'admin'] as const;
export type SignoffRole = (typeof SIGNOFF_ROLES)[number] & PeopleRole;

export { FORGES, type Forge } from '../../../schemas/fleet.ts';

/** Whose business a file is: content, the record of a site, its registers, rights and rules, or the program. */
export const UNIT_KINDS = {
  entry: { zh: '稿件', en: 'content' },
  site: { zh: '站点设置', en: 'site record' },
  governance: { zh: '登记表', en: 'register' },
  policy: { zh: '人员和规则', en: 'people and rules' },
  program: { zh: '程序', en: 'program' },
} as const;
export type UnitKind = keyof typeof UNIT_KINDS;

/** What makes an entry need more than the usual reviews. */
export const ENTRY_TRAITS = ['sensitive', 'supplied', 'reprints', 'nonGovernment'] as const;
export type EntryTrait = (typeof ENTRY_TRAITS)[number];

/**
 * What one approval binds: an entry with its attachments and pictures, another file, or for the program a file or
 * folder of the top level.
 */
export interface SignoffUnit {
  /** From the root of the repository, with forward slashes. */
  path: string;
  kind: UnitKind;
  /** Whose people answer for it: of files of no site, those of the portal. */
  site: string;
  /** Path of the column of an entry. */
  column?: string;
  traits: readonly EntryTrait[];
  /** In path order. Empty where the unit was removed. */
  files: readonly { path: string; digest: Digest }[];
  /** Over the files, by names relative to the entry: a rename of the entry keeps it. */
  digest: Digest;
  /** Former paths of a unit that was renamed without a change of its bytes, the latest first. */
  formerPaths: readonly string[];
}

/** An emergency is the principal's alone: it covers an entry until its ordinary review is due. */
export const DECISIONS = { request: '提请', approve: '同意', reject: '退回', emergency: '紧急签发' } as const;
export type Decision = keyof typeof DECISIONS;

export type ApprovalSource =
  | { kind: 'ssh'; key: Fingerprint }
  /** A review of a pull request, attested by the key of the pipeline that read it; null while it is judged as it is read. */
  | { kind: 'forge'; key: Fingerprint | null; forge: Forge; account: string; review: string };

/** One decision of a person about one unit. */
export interface Approval {
  unit: { path: string; digest: Digest };
  role: SignoffRole;
  person: PersonId;
  decision: Decision;
  reason?: string;
  at: LocalTime;
  /** The commit the person looked at. */
  commit: CommitId;
  source: ApprovalSource;
  /** The file of the ledger. */
  record: string;
  /** The commit of the main line that brought the record in; null for one that is not committed yet. */
  recordedIn: CommitId | null;
  /** Why the record counts for nothing whatever the policy: not intact, not of this repository. */
  fault?: Reason;
}

/** Somebody who changed the bytes, from Git. */
export interface Author {
  email: string;
  /** When the change was committed. */
  at: LocalTime;
  commit: CommitId;
  /** Committed what is somebody else's, as who amends or rebases a commit does. */
  isCommitter?: true;
}

/** A sentence of the catalogue of reasons, with what fills its blanks. */
export interface Reason {
  rule: string;
  blanks: Readonly<Record<string, string>>;
}

/** What covers a unit. */
export type Basis =
  /** Approved by everybody who has to. */
  | 'approved'
  /** Unchanged since sign-off was introduced. */
  | 'baseline'
  /** No rule asks for anybody. */
  | 'free'
  /** The principal signed alone, and the ordinary review is not due yet. */
  | 'emergency';

export interface Verdict {
  unit: SignoffUnit;
  covered: boolean;
  basis?: Basis;
  /** Of an emergency, the last day on which it counts, `YYYY-MM-DD`. */
  due?: string;
  /** Roles nobody has filled yet, in the order of the reviews. */
  missing: readonly SignoffRole[];
  /** Why it is not covered; of one that is covered, which of its approvals do not count. */
  reasons: readonly Reason[];
  /** Who filled which role. */
  used: readonly Approval[];
  /** People who made the current bytes, and so may not review or sign them. */
  authors: readonly PersonId[];
}
