/** The program behind the page, where the editor was started on a working tree. */

/** One finding of the checks, as the program words it. */
export interface FieldFinding {
  severity: 'error' | 'warning' | 'info';
  rule: string;
  message: string;
  fix: string;
  line: number;
  /** Top-level field it is about; `body` for the text, empty where it is about the file. */
  field: string;
}

const TOKEN_KEY = 'lantai-editor-token';

/** Where the editor keeps who is signed in; it signs in by itself with what it finds there. */
const SIGNED_IN_KEY = 'sveltia-cms.user';

/** The token comes with the address that the command prints, and is kept for the next visit. */
export function rememberToken(): void {
  const token = /^#\/key\/(\w+)$/.exec(window.location.hash)?.[1];
  if (token === undefined) return;
  localStorage.setItem(TOKEN_KEY, token);
  localStorage.setItem(SIGNED_IN_KEY, JSON.stringify({ backendName: 'gitea', token }));
  history.replaceState(null, '', window.location.pathname);
}

const headers = (): Record<string, string> => ({ authorization: `token ${localStorage.getItem(TOKEN_KEY) ?? ''}` });

/** @throws with words for the editor if the file cannot be loaded. */
export async function loadJson<T>(name: string): Promise<T> {
  const response = await fetch(name, { headers: headers(), cache: 'no-store' });
  if (!response.ok)
    throw new Error(
      response.status === 401
        ? '这个网址缺少钥匙。请重新运行 npm run lantai -- editor，打开它显示的网址。'
        : `读不到 ${name}（${String(response.status)}）。`,
    );
  return (await response.json()) as T;
}

/** Findings on a file as it would be saved now; null where they could not be had. */
export async function findingsOn(file: string, text: string): Promise<FieldFinding[] | null> {
  const response = await fetch('/lantai/check', {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify({ file, text }),
  }).catch(() => null);
  return response?.ok === true ? ((await response.json()) as FieldFinding[]) : null;
}

/** What became of a document that was handed over. */
export interface DocumentAnswer {
  /** Draft that was stored, and what was noticed; absent where none was. */
  stored?: { slug: string; notes: string[] };
  /** Why none was stored. */
  message?: string;
}

/** @param place folder and type of the column that is open. */
export async function handOver(file: File, place: { folder: string; type: string }): Promise<DocumentAnswer> {
  const query = new URLSearchParams({ name: file.name, ...place });
  const response = await fetch(`/lantai/document?${query.toString()}`, {
    method: 'POST',
    headers: headers(),
    body: await file.arrayBuffer(),
  }).catch(() => null);
  if (!response) return { message: '程序没有回应，请看终端里的 npm run lantai -- editor 是否还在运行。' };
  const answer = (await response.json()) as DocumentAnswer & { slug: string; notes: string[] };
  return response.ok ? { stored: answer } : { message: answer.message ?? '没有转换成稿件。' };
}
