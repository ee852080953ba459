/** Fetches a feed or a page over HTTP, with limits: what another machine sends never fills this one or leads it astray. */
import { lookup as lookupHost } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Nothing could be fetched; the message says why in Chinese. */
export class FetchError extends Error {}

export interface FetchedDocument {
  /** Address after redirects. */
  url: string;
  bytes: Uint8Array;
  /** Of the header, `utf-8` or `gb2312`. */
  charset?: string;
}
export type FetchDocument = (url: string) => Promise<FetchedDocument>;

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const TIMEOUT_SECONDS = 30;

/**
 * @param url may be on a private network, because an operator registered or typed it; a redirect to another host may
 *   not lead there.
 * @throws {FetchError} for anything but a complete answer with status 200.
 */
export async function fetchDocument(url: string): Promise<FetchedDocument> {
  const first = new URL(url);
  const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  let at = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const answer = await request(at, at.host !== first.host, signal);
    if ('bytes' in answer) return answer;
    if (!URL.canParse(answer.location, at)) throw new FetchError(`对方转到的网址看不懂：${answer.location}`);
    at = new URL(answer.location, at);
  }
  throw new FetchError(`转了${MAX_REDIRECTS}次还没有内容`);
}

function request(url: URL, publicOnly: boolean, signal: AbortSignal): Promise<FetchedDocument | { location: string }> {
  const get = { 'http:': http.get, 'https:': https.get }[url.protocol];
  if (!get) throw new FetchError(`只读取 http 和 https 网址：${url.href}`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (publicOnly && isIP(host) !== 0 && isPrivate(host)) throw new FetchError(redirected(url));
  return new Promise((resolve, reject) => {
    const options = {
      signal,
      headers: { accept: 'application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.5' },
      ...(publicOnly ? { lookup: publicLookup } : {}),
    };
    const fail = (error: Error) => {
      reject(new FetchError(signal.aborted ? `${TIMEOUT_SECONDS}秒内没有读完` : reasonOf(error, url)));
    };
    const outgoing = get(url, options, (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        resolve({ location: headers.location });
        return;
      }
      if (statusCode !== 200) {
        response.destroy();
        reject(new FetchError(`对方回答 ${statusCode}`));
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_BYTES) chunks.push(chunk);
        else {
          reject(new FetchError(`超过${MAX_BYTES / 1024 / 1024}MB，不再读取`));
          response.destroy();
        }
      });
      response.on('error', fail);
      response.on('aborted', () => {
        reject(new FetchError('对方中途断开'));
      });
      response.on('end', () => {
        const charset = /charset="?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1];
        resolve({ url: url.href, bytes: Buffer.concat(chunks), ...(charset === undefined ? {} : { charset }) });
      });
    });
    outgoing.on('error', fail);
  });
}

/** Resolves only names whose every address is public; the connection uses the address that was looked at. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookupHost(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) callback(error, []);
    else if (addresses.some(({ address }) => isPrivate(address)))
      callback(new FetchError(redirected(new URL(`http://${hostname}/`))), []);
    else if (options.all) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

const isPrivate = (address: string): boolean => ipaddr.process(address).range() !== 'unicast';
const redirected = ({ hostname }: URL) => `对方转到内部地址（${hostname}），没有跟过去`;

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: '找不到这个域名',
  EAI_AGAIN: '域名解析没有回应',
  ECONNREFUSED: '对方没有开放这个端口',
  ECONNRESET: '对方中途断开',
  ETIMEDOUT: '连接超时',
};

function reasonOf(error: Error, { host }: URL): string {
  if (error instanceof FetchError) return error.message;
  const { code = '' } = error as NodeJS.ErrnoException;
  return `${CODES[code] ?? `不能读取（${code === '' ? error.message : code}）`}：${host}`;
}
