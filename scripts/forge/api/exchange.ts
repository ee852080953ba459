/** One request to a forge and its answer, with the patience and the limits that a pipeline needs. */
import { setTimeout as wait } from 'node:timers/promises';
import { printable } from '../../../src/lib/text/printable.ts';
import { ForgeError } from '../forge-error.ts';
import type { ForgeConnection } from './connection.ts';

const TIMEOUT_SECONDS = 30;
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_REDIRECTS = 3;
/** Tries of a request that only reads, and the first wait between them, which doubles. */
const MAX_TRIES = 4;
const FIRST_WAIT_SECONDS = 1;
/** The longest wait for a rate limit; a later moment is reported instead of slept through. */
const MAX_WAIT_SECONDS = 120;

export interface Exchange {
  text: string;
  headers: Headers;
}

interface Request {
  method: string;
  path: string;
  body?: unknown;
}

type Attempt = { answer: Exchange } | { failure: string; status?: number; retryIn?: number };

/**
 * Reading is tried again after a failure of the server or the network, and after a rate limit that ends soon; writing
 * only after a rate limit, because a comment must not appear twice.
 *
 * @throws {ForgeError} for anything but an answer with status 2xx.
 */
export async function exchange(connection: ForgeConnection, request: Request): Promise<Exchange> {
  const { sleep = (milliseconds: number) => wait(milliseconds) } = connection;
  for (let tries = 1; ; tries++) {
    const attempt = await attemptOnce(connection, request, FIRST_WAIT_SECONDS * 2 ** (tries - 1));
    if ('answer' in attempt) return attempt.answer;
    if (attempt.retryIn === undefined || attempt.retryIn > MAX_WAIT_SECONDS || tries === MAX_TRIES)
      throw new ForgeError(describe(connection, request, attempt.failure), attempt.status);
    await sleep(attempt.retryIn * 1000);
  }
}

/** Whatever a forge repeats of a request, the token is not shown. */
const describe = ({ label, token }: ForgeConnection, { path }: Request, failure: string) =>
  `${label} ${path.replace(/\?.*/, '')}：${failure}。`.replaceAll(token, '***');

async function attemptOnce(
  { api, headers }: ForgeConnection,
  { method, path, body }: Request,
  backoff: number,
): Promise<Attempt> {
  const again = method === 'GET' ? { retryIn: backoff } : {};
  const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  let at = new URL(api + path);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    let response: Response;
    try {
      response = await fetch(at, {
        method,
        signal,
        redirect: 'manual',
        headers: {
          accept: 'application/json',
          'user-agent': 'lantai',
          ...headers,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      return { failure: signal.aborted ? `${TIMEOUT_SECONDS}秒没有回答` : reasonOf(error), ...again };
    }
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      const next = URL.canParse(location, at) ? new URL(location, at) : null;
      if (next?.origin !== at.origin) return { failure: elsewhere(next) };
      at = next;
      continue;
    }
    const text = await boundedText(response).catch(() => null);
    if (text === null) return { failure: '回答没有读完：中途断开，或者超过了时限', ...again };
    if (text === undefined) return { failure: `回答超过${MAX_BYTES / 1024 / 1024}MB，不再读取` };
    if (response.ok) return { answer: { text, headers: response.headers } };
    const limit = rateLimit(response);
    if (limit !== null) return limit;
    return {
      failure: refusal(response.status, text),
      status: response.status,
      ...(response.status >= 500 ? again : {}),
    };
  }
  return { failure: `转了${MAX_REDIRECTS}次还没有内容` };
}

/** The text; undefined where it is longer than anything a forge answers about one pull request. */
async function boundedText(response: Response): Promise<string | undefined> {
  if (!response.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Seconds are counted from the time the forge gives, so that the clock of this machine does not matter. */
function rateLimit({ status, headers }: Response): Attempt | null {
  const number = (name: string) => {
    const value = headers.get(name);
    return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  };
  const exhausted = number('x-ratelimit-remaining') === 0 || number('ratelimit-remaining') === 0;
  const after = number('retry-after');
  if (status !== 429 && !(status === 403 && (exhausted || after !== undefined))) return null;
  const reset = number('x-ratelimit-reset') ?? number('ratelimit-reset');
  const now = Date.parse(headers.get('date') ?? '') / 1000;
  const seconds = after ?? (reset === undefined || Number.isNaN(now) ? 60 : Math.max(1, Math.ceil(reset - now)));
  return { failure: `请求太多，平台要求${seconds}秒以后再试`, status, retryIn: seconds };
}

const REFUSALS: Readonly<Record<number, string>> = {
  401: '令牌无效或者已过期。请在平台上重新生成，写在环境变量 LANTAI_FORGE_TOKEN 里',
  403: '令牌没有这项权限。所需权限见 docs/operators/sign-off-forges.md',
  404: '没有找到，或者令牌看不到。请核对仓库（--repo）、合并请求编号（--pr）和令牌的权限',
};

/** What the forge says of itself is shown only in part and made printable: it is not ours. */
function refusal(status: number, text: string): string {
  const said = /"(?:message|error)"\s*:\s*"([^"\\]{1,120})/.exec(text)?.[1];
  return `${REFUSALS[status] ?? `平台回答 ${status}`}${said === undefined ? '' : `（平台说：${printable(said)}）`}`;
}

const elsewhere = (next: URL | null) =>
  `平台要转到${next === null ? '一个看不懂的网址' : ` ${printable(next.host)}`}，没有跟过去，令牌没有交给它。请核对接口地址（--api）`;

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: '找不到这个域名',
  EAI_AGAIN: '域名解析没有回应',
  ECONNREFUSED: '对方没有开放这个端口',
  ECONNRESET: '对方中途断开',
  UND_ERR_SOCKET: '对方中途断开',
};

function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  const code = typeof cause?.code === 'string' ? cause.code : '';
  return CODES[code] ?? `连不上${code === '' ? '' : `（${printable(code)}）`}。请核对接口地址、网络和证书`;
}
