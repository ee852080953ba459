/** The REST interface of a forge: JSON with a token, page after page, checked by schema. */
import { z } from 'astro/zod';
import { printable } from '../../../src/lib/text/printable.ts';
import { ForgeError } from '../forge-error.ts';
import type { ForgeConnection } from './connection.ts';
import { exchange, type Exchange } from './exchange.ts';

const PAGE_SIZE = 100;
/** A pull request with more reviews or comments than this is not one that people can have read. */
const MAX_PAGES = 50;

interface ListOptions {
  /** Name of the parameter for the size of a page. */
  sizeName: 'per_page' | 'limit';
}

export class ForgeApi {
  readonly #connection: ForgeConnection;

  constructor(connection: ForgeConnection) {
    this.#connection = connection;
  }

  /** @throws {ForgeError} for anything but the documented answer. */
  async get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return this.#parse(path, await this.#exchange('GET', path), schema);
  }

  /** Null where there is nothing at the address. */
  async find<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
    return this.get(path, schema).catch((error: unknown) => {
      if (error instanceof ForgeError && error.status === 404) return null;
      throw error;
    });
  }

  /** Sends JSON; what is answered is not looked at. */
  async send(method: 'POST' | 'PATCH' | 'PUT', path: string, body: unknown): Promise<void> {
    await this.#exchange(method, path, body);
  }

  /** All items of a list, whichever of the documented ways the forge counts pages in. */
  async list<T>(path: string, item: z.ZodType<T>, { sizeName }: ListOptions): Promise<T[]> {
    const items: T[] = [];
    let page: number | null = 1;
    for (let pages = 0; page !== null; pages++) {
      if (pages === MAX_PAGES)
        throw this.#error(path, `内容太多（超过${MAX_PAGES}页），没有读完。请把改动拆成几个合并请求`);
      const answer: Exchange = await this.#exchange(
        'GET',
        `${path}${path.includes('?') ? '&' : '?'}${sizeName}=${PAGE_SIZE}&page=${page}`,
      );
      const found = this.#parse(path, answer, z.array(item));
      items.push(...found);
      page = nextPage(answer.headers, { page, found: found.length, total: items.length });
    }
    return items;
  }

  async #exchange(method: string, path: string, body?: unknown): Promise<Exchange> {
    return exchange(this.#connection, { method, path, body });
  }

  #parse<T>(path: string, { text }: Exchange, schema: z.ZodType<T>): T {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      throw this.#error(path, '回答的不是 JSON。请核对接口地址（--api），它应当是平台的接口，不是网页');
    }
    const parsed = schema.safeParse(json);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const at = printable((issue?.path ?? []).map(String).join('.'));
    throw this.#error(
      path,
      `回答与平台的接口文档不一致${at === '' ? '' : `（${at.slice(0, 100)}）`}，不能据以认定审批`,
    );
  }

  #error(path: string, what: string): ForgeError {
    return new ForgeError(`${this.#connection.label} ${path.replace(/\?.*/, '')}：${what}。`);
  }
}

/** Only the number of the next page is taken from the answer, never an address: the token goes to one host. */
function nextPage(
  headers: Headers,
  { page, found, total }: { page: number; found: number; total: number },
): number | null {
  if (found === 0) return null;
  const link = headers.get('link');
  if (link !== null) {
    const next = /<([^>]*)>\s*;[^,]*\brel=["']?next\b/.exec(link)?.[1];
    if (next === undefined) return null;
    const number = Number(/[?&]page=(\d{1,6})(?:&|$)/.exec(next)?.[1]);
    // A forge that counts otherwise is asked for the page after this one.
    return Number.isNaN(number) || number <= page ? page + 1 : number;
  }
  const given = headers.get('x-next-page');
  if (given !== null) return given === '' ? null : page + 1;
  const count = headers.get('x-total-count') ?? headers.get('total_count');
  if (count !== null && /^\d{1,9}$/.test(count)) return total < Number(count) ? page + 1 : null;
  return found < PAGE_SIZE ? null : page + 1;
}
