/**
 * Gitee: a reviewer's acceptance is a mark on the pull request, without the commit that was looked at and without its
 * moment. It is listed, so that people are told why it does not count, and a signed record is needed besides.
 * https://gitee.com/api/v5/swagger (`getV5ReposOwnerRepoPullsNumber`)
 */
import { z } from 'astro/zod';
import { ForgeError } from '../forge-error.ts';
import type { ForgeClient } from '../pull-request.ts';
import type { ForgeConnection } from './connection.ts';
import { ForgeApi } from './forge-api.ts';
import { issueComment } from './issue-comments.ts';
import { account, address, commit, commitId, name, number } from './shapes.ts';

/** The interface lists no more commits of a pull request than these, and all of them at once. */
const MAX_COMMITS = 250;

const assignee = z
  .object({ id: z.int(), login: name, accept: z.boolean() })
  .transform(({ accept, ...who }) => ({ account: who, accept }));
const pull = z.object({
  number,
  html_url: address,
  user: account.nullable(),
  head: z.object({ sha: commitId }),
  base: z.object({ ref: name }),
  assignees: z.array(assignee),
  state: z.string().max(40),
  merge_commit_sha: commitId.nullish(),
});
const PAGES = { sizeName: 'per_page' } as const;

export function giteeClient(connection: ForgeConnection, repository: string): ForgeClient {
  const api = new ForgeApi(connection);
  const repo = `/repos/${repository}`;
  return {
    async pullRequest(id) {
      const at = `${repo}/pulls/${id}`;
      const found = await api.get(at, pull);
      const commits = await api.get(`${at}/commits`, z.array(commit));
      if (commits.length >= MAX_COMMITS)
        throw new ForgeError(
          `Gitee 只列出合并请求的前 ${MAX_COMMITS} 次提交，不能确认都有谁参与。请拆成几个合并请求。`,
        );
      return {
        number: found.number,
        url: found.html_url,
        head: found.head.sha,
        target: found.base.ref,
        ...(found.user === null ? {} : { author: found.user }),
        ...(found.state === 'merged' && found.merge_commit_sha ? { merged: found.merge_commit_sha } : {}),
        commits,
        reviews: found.assignees
          .filter(({ accept }) => accept)
          .map(({ account: who }) => ({ id: `assignee-${who.id}`, account: who, state: 'approved' })),
      };
    },
    // The interface does not lead from a commit to its pull request.
    mergedBy: () => Promise.resolve([]),
    comments: (id) => api.list(`${repo}/pulls/${id}/comments`, issueComment, PAGES),
    addComment: (id, body) => api.send('POST', `${repo}/pulls/${id}/comments`, { body }),
    updateComment: (_, id, body) => api.send('PATCH', `${repo}/pulls/comments/${id}`, { body }),
    ownLogin: async () => (await api.get('/user', z.object({ login: name }))).login,
  };
}
