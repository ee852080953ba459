/** One pull request that has been reviewed, pushed to again, and reviewed again. */
import type { FakeAccount, FakePull } from './fake-pull.ts';

export const commitId = (letter: string): string => letter.repeat(40);
export const account = (id: number, login: string): FakeAccount => ({ id, login });

export const AUTHOR = account(11, 'LinXiao');
export const REVIEWER = account(12, 'qinyue');
export const SIGNER = account(13, 'chenlixin');

export function examplePull(changes: Partial<FakePull> = {}): FakePull {
  return {
    number: 7,
    head: commitId('b'),
    target: 'main',
    author: AUTHOR,
    commits: [
      { id: commitId('a'), email: 'LinXiao@example.gov.cn', login: 'LinXiao' },
      {
        id: commitId('b'),
        email: 'linxiao@example.gov.cn',
        login: 'LinXiao',
        message: '修改联系电话\n\nCo-authored-by: 周宁 <zhouning@example.gov.cn>',
      },
    ],
    versions: [
      { head: commitId('b'), at: '2026-11-20T02:00:00.000Z' },
      { head: commitId('a'), at: '2026-11-20T01:00:00.000Z' },
    ],
    reviews: [
      { id: 1, account: REVIEWER, verdict: 'approved', commit: commitId('a'), at: '2026-11-20T01:30:00Z', stale: true },
      { id: 2, account: SIGNER, verdict: 'approved', commit: commitId('b'), at: '2026-11-20T02:30:00Z' },
    ],
    comments: [],
    ...changes,
  };
}
