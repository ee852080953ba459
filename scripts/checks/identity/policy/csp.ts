/** The Content-Security-Policy in `_headers`. */
import type { Position } from '../../../../src/lib/model/problem.ts';

export interface FoundPolicy extends Position {
  /** Directive → its sources, in order. */
  directives: ReadonlyMap<string, readonly string[]>;
}

/** The policy `_headers` sets for every page, or null. Blocks start with a path, headers are indented below it. */
export function policyOf(headers: string): FoundPolicy | null {
  let path = '';
  for (const [index, line] of headers.split('\n').entries()) {
    if (/^\S/.test(line)) path = line.trim();
    const match = /^(\s+)content-security-policy:\s*(.*)$/i.exec(line);
    if (path !== '/*' || !match) continue;
    const directives = (match[2] ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources] as const);
    return { line: index + 1, column: (match[1]?.length ?? 0) + 1, directives: new Map(directives) };
  }
  return null;
}

const GUARDED = ['default-src', 'script-src', 'style-src', 'object-src', 'base-uri'] as const;
/** Schemes and keywords that would allow inline code, evaluated code or any source. */
const TOO_WIDE = /^(?:'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|https?:|https?:\/\/.*|data:|blob:)$/i;

/** Sources that weaken the policy; an absent directive falls back to `default-src`, which is required. */
export function weaknesses({ directives }: FoundPolicy): { directive: string; value: string }[] {
  const found: { directive: string; value: string }[] = [];
  if (!directives.has('default-src')) found.push({ directive: 'default-src', value: '（未设置）' });
  for (const directive of GUARDED)
    for (const value of directives.get(directive) ?? []) if (TOO_WIDE.test(value)) found.push({ directive, value });
  return found;
}

/** Hashes under which inline scripts and styles may run. */
export function allowedHashes(policy: FoundPolicy | null): ReadonlySet<string> {
  const sources = ['script-src', 'style-src'].flatMap((name) => policy?.directives.get(name) ?? []);
  return new Set(sources.filter((source) => /^'sha(?:256|384|512)-/.test(source)));
}
