/** Shapes that the answers of several forges share. Whatever does not fit is refused, never guessed. */
import { z } from 'astro/zod';
import type { Account, CommitPerson } from '../pull-request.ts';

export const commitId = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
export const number = z.int().min(0);
export const moment = z.iso.datetime({ offset: true });
const text = (most: number) => z.string().max(most);
export const name = text(255).min(1);
export const address = z.url({ protocol: /^https?$/ }).max(2000);

/** GitHub, Gitea and Gitee name accounts alike. A deleted account is null. */
export const account = z.object({ id: z.int(), login: name }).transform(({ id, login }): Account => ({ id, login }));

const signature = z.object({ email: text(320) });
const MESSAGE = text(1_000_000);

/** Commits of GitHub, Gitea and Gitee. */
export const commit = z
  .object({
    sha: commitId,
    commit: z.object({ author: signature.nullish(), committer: signature.nullish(), message: MESSAGE }),
    author: z.object({ login: name.optional() }).nullish(),
    committer: z.object({ login: name.optional() }).nullish(),
  })
  .transform(({ sha, commit: { author, committer, message }, ...accounts }) => ({
    id: sha,
    people: [
      person(author?.email, accounts.author?.login),
      person(committer?.email, accounts.committer?.login),
      ...coAuthors(message),
    ].filter((one) => one !== null),
  }));

/** Commits of GitLab, which names no accounts. */
export const commitWithoutAccounts = z
  .object({ id: commitId, author_email: text(320), committer_email: text(320), message: MESSAGE })
  .transform(({ id, author_email: author, committer_email: committer, message }) => ({
    id,
    people: [person(author), person(committer), ...coAuthors(message)].filter((one) => one !== null),
  }));

function person(email: string | undefined, login?: string): CommitPerson | null {
  if (email === undefined && login === undefined) return null;
  return { email: (email ?? '').toLowerCase(), ...(login === undefined ? {} : { login }) };
}

function coAuthors(message: string): CommitPerson[] {
  const lines = message.matchAll(/^co-authored-by:[^\n<]{0,300}<([^\s<>]{1,320})>/gim);
  return [...lines].map(([, email = '']) => ({ email: email.toLowerCase() }));
}
