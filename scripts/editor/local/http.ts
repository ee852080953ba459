/** Requests to the local editor: who may ask, and how bodies are read and answered. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiAnswer } from './forge-api.ts';

/** Bytes of a request: attachments of 40 MB, as text that carries bytes. */
const MAX_BODY = 64 * 1024 * 1024;

/**
 * False for what another page in the same browser sends: it reaches this machine under another name, or says where it
 * is from.
 */
export function isFromEditor({ headers: { host = '', origin } }: IncomingMessage): boolean {
  return /^127\.0\.0\.1:\d+$/.test(host) && (origin === undefined || origin === `http://${host}`);
}

export function hasToken(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(/^(?:token|Bearer) (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
  const right = Buffer.from(token);
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Null for what is not JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request);
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

/** @throws in Chinese, for more than {@link MAX_BODY}. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error(`超过 ${String(MAX_BODY / 1024 / 1024)} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bytes are sent as they are, anything else as JSON. */
export function reply(response: ServerResponse, { status, body }: ApiAnswer): void {
  const bytes = body instanceof Uint8Array;
  response.writeHead(status, {
    'content-type': bytes ? 'application/octet-stream' : 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(bytes ? body : JSON.stringify(body));
}
