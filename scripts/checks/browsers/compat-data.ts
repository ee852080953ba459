/** MDN's compatibility data of a feature, compared with the oldest browsers that a site supports. */
import { createRequire } from 'node:module';
import type { CompatData, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import {
  compareVersions,
  mdnBrowserOf,
  supportedBrowsers,
  type SupportedBrowser,
} from '../../../src/lib/browsers/supported.ts';

let data: CompatData | undefined;
/** Twenty megabytes, so loaded only when something is checked. */
export function compatData(): CompatData {
  data ??= createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
  return data;
}

/** The feature of a path such as `css.selectors.has`; undefined if MDN has none of that name. */
export function featureAt(path: readonly string[]): Identifier | undefined {
  let node: Record<string, unknown> | undefined = compatData() as unknown as Record<string, unknown>;
  for (const step of path) {
    if (!node || !Object.hasOwn(node, step)) return undefined;
    node = node[step] as Record<string, unknown>;
  }
  return node as unknown as Identifier | undefined;
}

/** A browser that lacks a feature, and the first version that has it, if any. */
export interface Lack {
  browser: SupportedBrowser;
  since: string | null;
}

/** Supported browsers that lack the feature. Empty for a feature MDN does not describe. */
export function lacks(
  feature: Identifier | undefined,
  browsers: readonly SupportedBrowser[] = supportedBrowsers,
): Lack[] {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return browsers.flatMap((browser) => {
    const given = support[mdnBrowserOf(browser)];
    if (!given) return [];
    const usable = (Array.isArray(given) ? given : [given]).filter(isPlain);
    if (usable.some((statement) => holds(statement, browser.version))) return [];
    const since = usable.map(({ version_added }) => version_added).find((version) => typeof version === 'string');
    return [{ browser, since: since === undefined || since === 'preview' ? null : since.replace('≤', '') }];
  });
}

/** Supported without a prefix, another name or a flag. */
const isPlain = ({ prefix, alternative_name, flags }: SimpleSupportStatement) =>
  prefix === undefined && alternative_name === undefined && flags === undefined;

function holds({ version_added, version_removed }: SimpleSupportStatement, version: string): boolean {
  const at = (given: unknown): boolean =>
    typeof given === 'string' && given !== 'preview' && compareVersions(given.replace('≤', ''), version) <= 0;
  return at(version_added) && !at(version_removed);
}
