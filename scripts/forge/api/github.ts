/**
 * GitHub, github.com or Enterprise Server: reviews carry the commit they were made at.
 * https://docs.github.com/rest/pulls/reviews
 */
import { z } from 'astro/zod';
import { ForgeError } from '../forge-error.ts';
import type { ForgeClient, Review, ReviewState } from '../pull-request.ts';
import type { ForgeConnection } from './connection.ts';
import { ForgeApi } from './forge-api.ts';
import { issueComment } from './issue-comments.ts';
import { byTime, latestReviews } from './latest-reviews.ts';
import { account, address, commit, commitId, moment, name, number } from './shapes.ts';

/** Who writes comments with the token of a workflow, which may not ask for its own name. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
/** The interface lists no more commits of a pull request than these. */
const MAX_COMMITS = 250;

const pull = z.object({
  number,
  html_url: address,
  user: account.nullable(),
  head: z.object({ sha: commitId }),
  base: z.object({ ref: name }),
  merged: z.boolean(),
  merge_commit_sha: commitId.nullish(),
  commits: number,
});
const review = z.object({
  id: number,
  user: account.nullable(),
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING']),
  commit_id: commitId.nullable(),
  submitted_at: moment.optional(),
});
const STATES: Partial<Record<z.infer<typeof review>['state'], ReviewState>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'rejected',
  DISMISSED: 'dismissed',
};
const merged = z.object({ number, merge_commit_sha: commitId.nullish() });
const PAGES = { sizeName: 'per_page' } as const;

export function githubClient(connection: ForgeConnection, repository: string): ForgeClient {
  const api = new ForgeApi(connection);
  const repo = `/repos/${repository}`;
  return {
    async pullRequest(id) {
      const at = `${repo}/pulls/${id}`;
      const found = await api.get(at, pull);
      if (found.commits > MAX_COMMITS)
        throw new ForgeError(
          `合并请求有 ${found.commits} 次提交，GitHub 只列出前 ${MAX_COMMITS} 次，不能确认都有谁参与。请拆成几个合并请求。`,
        );
      const reviews = (await api.list(`${at}/reviews`, review, PAGES)).flatMap((one): Review[] => {
        const state = STATES[one.state];
        if (state === undefined) return [];
        return [
          {
            id: String(one.id),
            state,
            ...(one.user === null ? {} : { account: one.user }),
            ...(one.commit_id === null ? {} : { commit: one.commit_id }),
            ...(one.submitted_at === undefined ? {} : { at: one.submitted_at }),
          },
        ];
      });
      return {
        number: found.number,
        url: found.html_url,
        head: found.head.sha,
        target: found.base.ref,
        ...(found.user === null ? {} : { author: found.user }),
        ...(found.merged && found.merge_commit_sha ? { merged: found.merge_commit_sha } : {}),
        commits: await api.list(`${at}/commits`, commit, PAGES),
        reviews: latestReviews(reviews.sort(byTime)),
      };
    },
    async mergedBy(merge) {
      const found = await api.list(`${repo}/commits/${merge}/pulls`, merged, PAGES);
      return found.filter(({ merge_commit_sha: by }) => by === merge).map(({ number: id }) => id);
    },
    comments: (id) => api.list(`${repo}/issues/${id}/comments`, issueComment, PAGES),
    addComment: (id, body) => api.send('POST', `${repo}/issues/${id}/comments`, { body }),
    updateComment: (_, id, body) => api.send('PATCH', `${repo}/issues/comments/${id}`, { body }),
    ownLogin: async () =>
      (await api.get('/user', z.object({ login: name })).catch(() => null))?.login ?? WORKFLOW_LOGIN,
  };
}
