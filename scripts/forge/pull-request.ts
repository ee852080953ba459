/** What every forge answers about a pull request, in one form, and what its clients can do. */

/** An account of a forge. Logins are compared without regard to case, as every forge does. */
export interface Account {
  login: string;
  id: number;
}

/** Somebody who takes part in a commit: author, committer, or named in a `Co-authored-by` line. */
export interface CommitPerson {
  email: string;
  /** Of the forge, where it knows one for the address. */
  login?: string;
}

export interface ForgeCommit {
  id: string;
  people: readonly CommitPerson[];
}

export type ReviewState = 'approved' | 'rejected' | 'dismissed';

/** The latest decision of one account about a pull request. */
export interface Review {
  /** Of the forge, to be found again by auditors. */
  id: string;
  /** Absent where the account has been deleted. */
  account?: Account;
  state: ReviewState;
  /** The commit that was looked at; absent where the forge does not say. */
  commit?: string;
  /** The forge itself says that the content has changed since. */
  outdated?: true;
  /** ISO 8601 with zone; absent where the forge does not say. */
  at?: string;
}

export interface PullRequest {
  number: number;
  url: string;
  /** Commit that the source branch is at. */
  head: string;
  /** Branch it is to be merged into. */
  target: string;
  author?: Account;
  /** Commit on the target branch; absent until it is merged. */
  merged?: string;
  commits: readonly ForgeCommit[];
  /** In the order they were made; at most one an account. */
  reviews: readonly Review[];
}

export interface ForgeComment {
  id: number;
  /** Login of who wrote it. */
  login: string;
  body: string;
}

/** One forge, one repository. Every method throws a `ForgeError` for what the forge does not answer as documented. */
export interface ForgeClient {
  pullRequest(number: number): Promise<PullRequest>;
  /** Numbers of the pull requests that a commit merged. */
  mergedBy(commit: string): Promise<readonly number[]>;
  comments(number: number): Promise<readonly ForgeComment[]>;
  addComment(number: number, body: string): Promise<void>;
  updateComment(number: number, id: number, body: string): Promise<void>;
  /** Login that the token writes comments as. */
  ownLogin(): Promise<string>;
}
