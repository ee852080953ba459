/**
 * The working tree behind the programming interface of Gitea (v1), as far as the editor uses it: the editor needs no
 * way of its own to a local folder, and what works here works on a forge.
 *
 * @see https://docs.gitea.com/api/
 */
import { createHash } from 'node:crypto';
import { RefusedChange, type TreeFile, type WorkTree } from './work-tree.ts';

export const LOCAL_OWNER = 'worktree';
export const LOCAL_BRANCH = 'worktree';
/** The oldest interface the editor accepts that has all it uses. */
const VERSION = '1.24.0';
const PAGE_LENGTH = 1000;

export interface ApiRequest {
  method: string;
  /** Below `/api/v1`, with decoded parts. */
  path: string;
  query: URLSearchParams;
  body: unknown;
}
export interface ApiAnswer {
  status: number;
  /** Bytes are sent as they are, anything else as JSON. */
  body: unknown;
}

/** @param editor name of who edits, for the corner of the page. */
export async function answerApi(tree: WorkTree, editor: string, request: ApiRequest): Promise<ApiAnswer> {
  const { method, path, query } = request;
  if (path === '/version') return ok({ version: VERSION });
  if (path === '/user') return ok({ id: 1, login: LOCAL_OWNER, full_name: editor, email: '', html_url: '' });
  if (path === '/settings/api') return ok({ default_paging_num: 100 });
  const inRepository = /^\/repos\/[^/]+\/[^/]+(\/.*)?$/.exec(path);
  if (!inRepository) return notFound;
  const below = inRepository[1] ?? '';
  if (below === '') return ok({ default_branch: LOCAL_BRANCH, permissions: { pull: true, push: true, admin: false } });
  if (below === `/branches/${LOCAL_BRANCH}`) return ok({ commit: { id: digestOf(await tree.list()), message: '' } });
  if (below.startsWith('/git/trees/')) return ok(treePage(await tree.list(), Number(query.get('page') ?? '1')));
  if (below === '/commits') return ok([]);
  if (below === '/file-contents' && method === 'POST') return ok(await contents(tree, request.body));
  if (below === '/contents' && method === 'POST') return write(tree, request.body);
  const media = /^\/(?:media|raw)\/(?:branch\/)?[^/]+\/(.+)$/.exec(below)?.[1];
  if (media !== undefined) return tree.read(media).then(ok, () => notFound);
  return notFound;
}

const ok = (body: unknown): ApiAnswer => ({ status: 200, body });
const notFound: ApiAnswer = { status: 404, body: { message: '没有这个地址。' } };

/** Changes with any file of the site, as the editor keeps what it read by it. */
const digestOf = (files: readonly TreeFile[]): string =>
  createHash('sha1')
    .update(files.map(({ path, sha }) => `${sha} ${path}`).join('\n'))
    .digest('hex');

function treePage(files: readonly TreeFile[], page: number) {
  const start = (page - 1) * PAGE_LENGTH;
  return {
    tree: files.slice(start, start + PAGE_LENGTH).map((file) => ({ ...file, type: 'blob', mode: '100644' })),
    truncated: start + PAGE_LENGTH < files.length,
  };
}

async function contents(tree: WorkTree, body: unknown) {
  const { files = [] } = body as { files?: string[] };
  return Promise.all(
    files.map(async (path) => ({
      path,
      encoding: 'base64',
      content: Buffer.from(await tree.read(path)).toString('base64'),
    })),
  );
}

interface FileChange {
  operation?: string;
  path?: string;
  content?: string;
  sha?: string;
}

async function write(tree: WorkTree, body: unknown): Promise<ApiAnswer> {
  const { files = [] } = body as { files?: FileChange[] };
  try {
    const written = await tree.write(
      files.map(({ operation, path = '', content = '', sha }) => {
        if (operation === 'delete')
          throw new RefusedChange('发布过的内容不能删除。请把“状态”改为“已撤回”，写明撤回时间和原因。');
        return { path, bytes: Buffer.from(content, 'base64'), sha: operation === 'create' ? undefined : sha };
      }),
    );
    return { status: 201, body: { files: written, commit: { sha: digestOf(await tree.list()), created: '' } } };
  } catch (error) {
    if (!(error instanceof RefusedChange)) throw error;
    return { status: 409, body: { message: error.message } };
  }
}
