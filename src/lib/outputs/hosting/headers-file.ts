/**
 * `_headers`, the form Netlify and Cloudflare Pages read. Where several paths match, those platforms join the values of
 * one header, so no header is set twice; pages keep the platform's own short cache time.
 */
import { IMMUTABLE, IMMUTABLE_PREFIXES } from './cache-rules.ts';
import type { Header } from './security-headers.ts';

/** Headers of all addresses that begin with `prefix`. */
export interface HeaderRule {
  prefix: string;
  headers: readonly Header[];
}

export function headerRules(security: readonly Header[]): HeaderRule[] {
  return [
    { prefix: '/', headers: security },
    ...IMMUTABLE_PREFIXES.map((prefix) => ({ prefix, headers: [{ name: 'Cache-Control', value: IMMUTABLE }] })),
  ];
}

export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ prefix, headers }) =>
      [`${prefix}*`, ...headers.map(({ name, value }) => `  ${name}: ${oneLine(value)}`), ''].join('\n'),
    )
    .join('\n');
}

/** A header must be on one line. */
const oneLine = (value: string) => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** Reads what {@link formatHeaders} wrote. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { prefix: string; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    const header = /^ {2}([^:]+): (.*)$/.exec(line);
    if (header?.[1] !== undefined && header[2] !== undefined)
      rules.at(-1)?.headers.push({ name: header[1], value: header[2] });
    else if (line.startsWith('/')) rules.push({ prefix: line.replace(/\*$/, ''), headers: [] });
  }
  return rules;
}

/** Headers of one address. */
export function headersFor(rules: readonly HeaderRule[], path: string): Header[] {
  return rules.filter(({ prefix }) => path.startsWith(prefix)).flatMap(({ headers }) => headers);
}
