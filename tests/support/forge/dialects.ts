/** How each forge answers about a pull request, as its documentation shows. */
import type { Forge } from '../../../src/lib/signoff/model.ts';
import { BOT, type FakeAccount, type FakePull } from './fake-pull.ts';

interface Asked {
  method: string;
  path: string;
  json: object;
}
interface Paged {
  url: URL;
  page: number;
  last: number;
  total: number;
}
interface Dialect {
  /** Path in front of every address. */
  base: string;
  token: { header: string; value: (token: string) => string };
  sizeName: string;
  isPaged: (path: string) => boolean;
  pageHeaders: (paged: Paged) => Record<string, string>;
  answer: (pull: FakePull, asked: Asked) => unknown;
}

const REPOSITORY = 'shilishi/portal';

function linkHeader({ url, page, last }: Paged): Record<string, string> {
  if (last === 1) return {};
  const to = (at: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(at));
    return `<${target.href}>; rel="${rel}"`;
  };
  return {
    link: [...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []), to(1, 'first')].join(', '),
  };
}

const issueComment = ({ id, account, body }: FakePull['comments'][number]) => ({
  id,
  user: { ...account, type: 'User' },
  body,
  created_at: '2026-11-20T08:00:00Z',
});

/** Adds or changes a comment, the same on all. */
function write(pull: FakePull, { method, path, json }: Asked, list: RegExp, one: RegExp): unknown {
  const { body } = json as { body: string };
  if (method === 'POST' && list.test(path)) {
    const comment = { id: 1000 + pull.comments.length, account: BOT, body };
    pull.comments.push(comment);
    return issueComment(comment);
  }
  const id = Number(one.exec(path)?.[1]);
  const comment = pull.comments.find((existing) => existing.id === id);
  if (method === 'GET' || !comment) return undefined;
  comment.body = body;
  return issueComment(comment);
}

const commitOf = ({ id, email, committer = email, login, message = '修改' }: FakePull['commits'][number]) => {
  const signature = { name: '某人', email, date: '2026-11-20T01:00:00Z' };
  const who = login === undefined ? null : { id: 1, login };
  return {
    sha: id,
    commit: { author: signature, committer: { ...signature, email: committer }, message },
    author: who,
    committer: who,
  };
};

const GITHUB_STATES = {
  approved: 'APPROVED',
  rejected: 'CHANGES_REQUESTED',
  commented: 'COMMENTED',
  dismissed: 'DISMISSED',
};

const github: Dialect = {
  base: '',
  token: { header: 'authorization', value: (token) => `Bearer ${token}` },
  sizeName: 'per_page',
  isPaged: () => true,
  pageHeaders: linkHeader,
  answer(pull, asked) {
    const repo = `/repos/${REPOSITORY}`;
    const at = `${repo}/pulls/${pull.number}`;
    const answers: Record<string, unknown> = {
      [at]: {
        number: pull.number,
        html_url: `https://github.com/${REPOSITORY}/pull/${pull.number}`,
        user: pull.author,
        head: { ref: 'draft', sha: pull.head },
        base: { ref: pull.target, sha: '0'.repeat(40) },
        merged: pull.merged !== undefined,
        merge_commit_sha: pull.merged ?? null,
        commits: pull.commits.length,
      },
      [`${at}/commits`]: pull.commits.map(commitOf),
      [`${at}/reviews`]: pull.reviews.map(({ id, account, verdict, commit, at: submitted }) => ({
        id,
        user: account,
        body: '',
        state: GITHUB_STATES[verdict],
        commit_id: commit,
        submitted_at: submitted,
      })),
      [`${repo}/issues/${pull.number}/comments`]: pull.comments.map(issueComment),
      ...(pull.merged === undefined
        ? {}
        : {
            [`${repo}/commits/${pull.merged}/pulls`]: [{ number: pull.number, merge_commit_sha: pull.merged }],
          }),
      '/user': BOT,
    };
    if (asked.method === 'GET') return answers[asked.path];
    return write(pull, asked, /\/issues\/\d+\/comments$/, /\/issues\/comments\/(\d+)$/);
  },
};

const gitea: Dialect = {
  ...github,
  base: '/api/v1',
  token: { header: 'authorization', value: (token) => `token ${token}` },
  sizeName: 'limit',
  pageHeaders: ({ total }) => ({ 'x-total-count': String(total) }),
  answer(pull, asked) {
    if (asked.path === `/repos/${REPOSITORY}/commits/${pull.merged ?? ''}/pull`)
      return github.answer(pull, { ...asked, path: `/repos/${REPOSITORY}/pulls/${pull.number}` });
    if (asked.method !== 'GET' || !asked.path.endsWith('/reviews')) return github.answer(pull, asked);
    return pull.reviews.map(({ id, account, verdict, commit, at, stale = false }) => ({
      id,
      user: account,
      state: verdict === 'rejected' ? 'REQUEST_CHANGES' : verdict === 'commented' ? 'COMMENT' : 'APPROVED',
      commit_id: commit,
      stale,
      official: true,
      dismissed: verdict === 'dismissed',
      submitted_at: at.replace('Z', '+00:00'),
    }));
  },
};

const gitlabUser = (account: FakeAccount) => ({ id: account.id, username: account.login, name: account.login });

const gitlab: Dialect = {
  base: '/api/v4',
  token: { header: 'private-token', value: (token) => token },
  sizeName: 'per_page',
  isPaged: () => true,
  pageHeaders: (paged) => ({
    'x-next-page': paged.page < paged.last ? String(paged.page + 1) : '',
    'x-total': String(paged.total),
  }),
  answer(pull, asked) {
    const at = `/projects/${encodeURIComponent(REPOSITORY)}/merge_requests/${pull.number}`;
    const ofVerdict = (wanted: string) => pull.reviews.filter(({ verdict }) => verdict === wanted);
    const answers: Record<string, unknown> = {
      [at]: {
        iid: pull.number,
        web_url: `https://gitlab.example.com/${REPOSITORY}/-/merge_requests/${pull.number}`,
        author: gitlabUser(pull.author),
        sha: pull.head,
        target_branch: pull.target,
        state: pull.merged === undefined ? 'opened' : 'merged',
        merge_commit_sha: pull.merged ?? null,
        squash_commit_sha: null,
      },
      [`${at}/commits`]: pull.commits.map(({ id, email, committer = email, message = '修改' }) => ({
        id,
        message,
        author_email: email,
        committer_email: committer,
      })),
      [`${at}/versions`]: pull.versions.map(({ head, at: created }, index) => ({
        id: index,
        head_commit_sha: head,
        created_at: created,
      })),
      [`${at}/approvals`]: {
        approved_by: ofVerdict('approved').map(({ account }) => ({ user: gitlabUser(account ?? BOT) })),
      },
      [`${at}/reviewers`]: pull.reviews.map(({ account, verdict, at: created }) => ({
        user: gitlabUser(account ?? BOT),
        state: verdict === 'rejected' ? 'requested_changes' : 'reviewed',
        created_at: created,
      })),
      [`${at}/notes`]: [
        ...ofVerdict('approved').map(({ id, account, at: created }) => ({
          id,
          system: true,
          body: 'approved this merge request',
          author: gitlabUser(account ?? BOT),
          created_at: created,
        })),
        ...pull.comments.map(({ id, account, body }) => ({
          id,
          system: false,
          body,
          author: gitlabUser(account),
          created_at: '2026-11-20T08:00:00.000Z',
        })),
      ],
      ...(pull.merged === undefined
        ? {}
        : {
            [`/projects/${encodeURIComponent(REPOSITORY)}/repository/commits/${pull.merged}/merge_requests`]: [
              { iid: pull.number, merge_commit_sha: pull.merged },
            ],
          }),
      '/user': gitlabUser(BOT),
    };
    if (asked.method === 'GET') return answers[asked.path];
    return write(pull, asked, /\/merge_requests\/\d+\/notes$/, /\/notes\/(\d+)$/);
  },
};

const gitee: Dialect = {
  ...github,
  base: '/api/v5',
  isPaged: (path) => !path.endsWith('/commits'),
  pageHeaders: ({ total, last }) => ({ total_count: String(total), total_page: String(last) }),
  answer(pull, asked) {
    const at = `/repos/${REPOSITORY}/pulls/${pull.number}`;
    if (asked.method !== 'GET') return write(pull, asked, /\/pulls\/\d+\/comments$/, /\/pulls\/comments\/(\d+)$/);
    if (asked.path === `${at}/comments`) return pull.comments.map(issueComment);
    if (asked.path !== at) return github.answer(pull, asked);
    return {
      number: pull.number,
      html_url: `https://gitee.com/${REPOSITORY}/pulls/${pull.number}`,
      state: pull.merged === undefined ? 'open' : 'merged',
      user: pull.author,
      head: { ref: 'draft', sha: pull.head },
      base: { ref: pull.target, sha: '0'.repeat(40) },
      assignees_number: 1,
      testers_number: 0,
      assignees: pull.reviews.map(({ account, verdict }) => ({ ...account, accept: verdict === 'approved' })),
      testers: [],
    };
  },
};

export const DIALECTS: Readonly<Record<Forge, Dialect>> = { github, gitlab, gitea, gitee };
