/** A pull request as the server of the tests holds it, whichever forge it speaks for. */

export interface FakeAccount {
  id: number;
  login: string;
}
export interface FakeReview {
  id: number;
  account: FakeAccount | null;
  verdict: 'approved' | 'rejected' | 'commented' | 'dismissed';
  commit: string;
  at: string;
  /** Gitea's own mark. */
  stale?: boolean;
}
export interface FakePull {
  number: number;
  head: string;
  target: string;
  author: FakeAccount;
  merged?: string;
  commits: { id: string; email: string; committer?: string; login?: string; message?: string }[];
  reviews: FakeReview[];
  /** Of GitLab: every head the request has had, with the moment it was pushed. */
  versions: { head: string; at: string }[];
  comments: { id: number; account: FakeAccount; body: string }[];
}

/** Whom the token belongs to. */
export const BOT: FakeAccount = { id: 99, login: 'lantai-bot' };
