import { compareVersions, supportedBrowsers } from './supported.ts';

/** Time spans: the versions they mean are unclear and change with time. */
const YEARS = /近[一二两三四五六七八九十\d]+年[^、，,；;。]*/g;
const NEVER_SUPPORTED = /\b(?:IE|Internet Explorer)\b\s*\d*|(?<name>(?:360|QQ)[^、，,；;。]*)兼容模式/gi;
/** `Chrome 80`, `Firefox≥78`, `Safari v13.1`. */
const VERSIONS = /(?<name>iOS Safari|Chrome|Edge|Firefox|Safari)\s*(?:版本?|v|[≥>=]+)?\s*(?<version>\d+(?:\.\d+)*)/gi;

/** Parts of the browser text of a footer that claim more than {@link supportedBrowsers} says, in order. */
export function unsupportedBrowserClaims(text: string): string[] {
  const older = [...text.matchAll(VERSIONS)].filter(({ groups: { name = '', version = '' } = {} }) => {
    const browser = supportedBrowsers.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return browser && compareVersions(version, browser.version) < 0;
  });
  return [...text.matchAll(YEARS), ...text.matchAll(NEVER_SUPPORTED), ...older]
    .sort((a, b) => a.index - b.index)
    .map(([part]) => part);
}
