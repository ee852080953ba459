/** The oldest browsers every page works in: `browserslist` in `package.json`, read by the bundler, the check of built files and the footer. */
import project from '../../../package.json' with { type: 'json' };

/** One family of browsers and its oldest supported version. */
export interface SupportedBrowser {
  id: BrowserId;
  /** Name for visitors. */
  name: string;
  version: string;
}

/** Family in browserslist → what others call it: people, the bundler, MDN's compatibility data. */
const FAMILIES = {
  chrome: { name: 'Chrome', bundler: 'chrome', mdn: 'chrome' },
  edge: { name: 'Edge', bundler: 'edge', mdn: 'edge' },
  firefox: { name: 'Firefox', bundler: 'firefox', mdn: 'firefox' },
  safari: { name: 'Safari', bundler: 'safari', mdn: 'safari' },
  ios_saf: { name: 'iOS Safari', bundler: 'ios', mdn: 'safari_ios' },
} as const;
export type BrowserId = keyof typeof FAMILIES;
export type MdnBrowser = (typeof FAMILIES)[BrowserId]['mdn'];

const QUERY = /^(?<id>[a-z_]+) >= (?<version>\d+(?:\.\d+)?)$/;

/**
 * @param queries of the form `chrome >= 90`, the only one with an explicit minimum version
 * @throws for any other form and for families that MDN's data or the bundler does not know
 */
export function readSupportedBrowsers(queries: readonly string[]): SupportedBrowser[] {
  return queries.map((query) => {
    const { id = '', version = '' } = QUERY.exec(query)?.groups ?? {};
    if (!Object.hasOwn(FAMILIES, id)) throw new Error(`package.json: browserslist cannot have "${query}"`);
    return { id: id as BrowserId, name: FAMILIES[id as BrowserId].name, version };
  });
}

export const supportedBrowsers: readonly SupportedBrowser[] = readSupportedBrowsers(project.browserslist);

/** For Vite's `build.target`: `chrome90`, `safari14.1`, … */
export const bundlerTargets: string[] = supportedBrowsers.map(({ id, version }) => FAMILIES[id].bundler + version);

export const mdnBrowserOf = ({ id }: SupportedBrowser): MdnBrowser => FAMILIES[id].mdn;

/** Compares versions such as `14.1`; negative where `a` is the older one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Text of the footer (适用浏览器). */
export const browserSupportText = `${supportedBrowsers
  .map(({ name, version }) => `${name} ${version}`)
  .join('、')} 及以上版本，以及采用这些内核的 360 浏览器、QQ 浏览器`;
