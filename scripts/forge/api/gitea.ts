/**
 * Gitea, and Forgejo, which kept its interface: reviews carry the commit they were made at.
 * https://docs.gitea.com/api/ (`repoListPullReviews`)
 */
import { z } from 'astro/zod';
import type { ForgeClient, Review, ReviewState } from '../pull-request.ts';
import type { ForgeConnection } from './connection.ts';
import { ForgeApi } from './forge-api.ts';
import { issueComment } from './issue-comments.ts';
import { byTime, latestReviews } from './latest-reviews.ts';
import { account, address, commit, commitId, moment, name, number } from './shapes.ts';

/** Who writes comments with the token of a workflow. */
const WORKFLOW_LOGIN = 'gitea-actions';

const pull = z.object({
  number,
  html_url: address,
  user: account.nullable(),
  head: z.object({ sha: commitId }),
  base: z.object({ ref: name }),
  merged: z.boolean(),
  merge_commit_sha: commitId.nullish(),
});
const review = z.object({
  id: number,
  /** Null for a deleted account and for the request to a team. */
  user: account.nullish(),
  state: z.enum(['APPROVED', 'REQUEST_CHANGES', 'COMMENT', 'PENDING', 'REQUEST_REVIEW', '']),
  commit_id: z.union([commitId, z.literal('')]),
  stale: z.boolean(),
  dismissed: z.boolean(),
  submitted_at: moment,
});
const STATES: Partial<Record<z.infer<typeof review>['state'], ReviewState>> = {
  APPROVED: 'approved',
  REQUEST_CHANGES: 'rejected',
};
const PAGES = { sizeName: 'limit' } as const;

export function giteaClient(connection: ForgeConnection, repository: string): ForgeClient {
  const api = new ForgeApi(connection);
  const repo = `/repos/${repository}`;
  return {
    async pullRequest(id) {
      const at = `${repo}/pulls/${id}`;
      const found = await api.get(at, pull);
      const reviews = (await api.list(`${at}/reviews`, review, PAGES)).flatMap((one): Review[] => {
        const state = STATES[one.state];
        if (state === undefined) return [];
        return [
          {
            id: String(one.id),
            state: one.dismissed ? 'dismissed' : state,
            at: one.submitted_at,
            ...(one.user ? { account: one.user } : {}),
            ...(one.commit_id === '' ? {} : { commit: one.commit_id }),
            ...(one.stale ? { outdated: true } : {}),
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
      const found = await api.find(`${repo}/commits/${merge}/pull`, pull);
      return found?.merge_commit_sha === merge ? [found.number] : [];
    },
    comments: (id) => api.list(`${repo}/issues/${id}/comments`, issueComment, PAGES),
    addComment: (id, body) => api.send('POST', `${repo}/issues/${id}/comments`, { body }),
    updateComment: (_, id, body) => api.send('PATCH', `${repo}/issues/comments/${id}`, { body }),
    ownLogin: async () =>
      (await api.get('/user', z.object({ login: name })).catch(() => null))?.login ?? WORKFLOW_LOGIN,
  };
}
