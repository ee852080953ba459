/**
 * GitLab, gitlab.com or self-managed. Its approvals do not carry a commit: the commit is the head of the version of the
 * merge request that was the newest when the approval was given, by the clock of the server, which no author can set.
 * https://docs.gitlab.com/api/merge_request_approvals/, https://docs.gitlab.com/api/merge_requests/
 */
import { z } from 'astro/zod';
import type { Account, ForgeClient, ForgeComment, Review } from '../pull-request.ts';
import type { ForgeConnection } from './connection.ts';
import { ForgeApi } from './forge-api.ts';
import { byTime } from './latest-reviews.ts';
import { address, commitId, commitWithoutAccounts, moment, name, number } from './shapes.ts';

const user = z
  .object({ id: z.int(), username: name })
  .transform(({ id, username }): Account => ({ id, login: username }));
const mergeRequest = z.object({
  iid: number,
  web_url: address,
  author: user.nullable(),
  sha: commitId,
  target_branch: name,
  state: z.string().max(40),
  merge_commit_sha: commitId.nullish(),
  squash_commit_sha: commitId.nullish(),
});
const approvals = z.object({ approved_by: z.array(z.object({ user, approved_at: moment.nullish() })) });
const reviewer = z.object({ user, state: z.string().max(40), created_at: moment.optional() });
const version = z.object({ head_commit_sha: commitId, created_at: moment });
const note = z.object({
  id: number,
  system: z.boolean(),
  body: z.string(),
  author: user.nullable(),
  created_at: moment,
});

const merged = z.object({ iid: number, merge_commit_sha: commitId.nullish() });
const PAGES = { sizeName: 'per_page' } as const;
/** Written by GitLab itself, in English whatever the language of the account. */
const APPROVED_NOTE = 'approved this merge request';

export function gitlabClient(connection: ForgeConnection, repository: string): ForgeClient {
  const api = new ForgeApi(connection);
  const project = `/projects/${encodeURIComponent(repository)}`;
  const of = (id: number) => `${project}/merge_requests/${id}`;
  return {
    async pullRequest(id) {
      const found = await api.get(of(id), mergeRequest);
      const notes = await api.list(`${of(id)}/notes?sort=asc&order_by=created_at`, note, PAGES);
      const versions = await api.list(`${of(id)}/versions`, version, PAGES);
      const { approved_by: given } = await api.get(`${of(id)}/approvals`, approvals);
      const approved = given.map(({ user: account, approved_at: at }): Review => {
        const written = notes.findLast(
          ({ system, body, author }) => system && body === APPROVED_NOTE && author?.id === account.id,
        );
        const when = at ?? written?.created_at;
        const commit = when === undefined ? undefined : headAt(versions, when);
        return {
          id: written === undefined ? `approval-${account.id}` : `note-${written.id}`,
          account,
          state: 'approved',
          ...(when === undefined ? {} : { at: when }),
          ...(commit === undefined ? {} : { commit }),
        };
      });
      // A request for changes stands until its reviewer takes it back, whatever is pushed.
      const rejected = (await api.list(`${of(id)}/reviewers`, reviewer, PAGES))
        .filter(({ state }) => state === 'requested_changes')
        .map(({ user: account, created_at: at }): Review => ({
          id: `reviewer-${account.id}`,
          account,
          state: 'rejected',
          commit: found.sha,
          ...(at === undefined ? {} : { at }),
        }));
      const rejecting = new Set(rejected.map(({ account }) => account?.id));
      return {
        number: found.iid,
        url: found.web_url,
        head: found.sha,
        target: found.target_branch,
        ...(found.author === null ? {} : { author: found.author }),
        ...(found.state === 'merged' ? { merged: found.merge_commit_sha ?? found.squash_commit_sha ?? found.sha } : {}),
        commits: await api.list(`${of(id)}/commits`, commitWithoutAccounts, PAGES),
        reviews: [...approved.filter(({ account }) => !rejecting.has(account?.id)), ...rejected].sort(byTime),
      };
    },
    async mergedBy(merge) {
      const found = await api.list(`${project}/repository/commits/${merge}/merge_requests`, merged, PAGES);
      return found.filter(({ merge_commit_sha: by }) => by === merge).map(({ iid }) => iid);
    },
    async comments(id) {
      const notes = await api.list(`${of(id)}/notes?sort=asc&order_by=created_at`, note, PAGES);
      return notes
        .filter(({ system }) => !system)
        .map(({ id: number, author, body }): ForgeComment => ({ id: number, login: author?.login ?? '', body }));
    },
    addComment: (id, body) => api.send('POST', `${of(id)}/notes`, { body }),
    updateComment: (id, comment, body) => api.send('PUT', `${of(id)}/notes/${comment}`, { body }),
    ownLogin: async () => (await api.get('/user', user)).login,
  };
}

/** Head of the version that was the newest at a moment; undefined before the first. */
function headAt(versions: readonly z.infer<typeof version>[], at: string): string | undefined {
  return versions
    .filter(({ created_at: created }) => Date.parse(created) <= Date.parse(at))
    .reduce<z.infer<typeof version> | undefined>(
      (newest, one) => (newest && Date.parse(newest.created_at) >= Date.parse(one.created_at) ? newest : one),
      undefined,
    )?.head_commit_sha;
}
