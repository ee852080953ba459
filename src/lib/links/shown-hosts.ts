/** Hosts that a link text shows, to be compared with the target of the link. */
import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { LATIN_LOOK_ALIKES } from '../text/latin-look-alikes.ts';

/** Characters that look like a dot between two letters of a host, and words that stand for one. */
const DOT =
  /(?<=[a-z0-9])(?:[.。․·•‧∙⋅・᛫۔ꓸ]|\s?[[({<【（〔]\s?(?:[.。]|dot|点)\s?[\])}>】）〕]\s?|\sdot\s|\s?点\s?)(?=[a-z0-9])/g;
/** After `www`, a text with white space around the dots still reads as a host. */
const SPACED = /\bwww\s*\.\s*[a-z0-9-]+(?:\s*\.\s*[a-z0-9-]+)*/g;

/** A host of Latin letters with the rest of its address, and `user@` in front of it. */
const LATIN =
  /(https?:\/\/)?(?<![a-z0-9.-])((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z0-9])(?![a-z0-9-])(?::\d+)?(?:[/?#][^\s\p{Script=Han}，。；：、（）《》【】“”]*)?/gu;
/** A host of Chinese characters. */
const CHINESE =
  /(https?:\/\/)?(?<![\p{Script=Han}a-z0-9.-])((?:[\p{Script=Han}a-z0-9-]+\.)+\p{Script=Han}+)(?![\p{Script=Han}a-z0-9])(?:[/?#]\S*)?/gu;

/** File extensions that are also top-level domains. */
const FILE_ENDINGS = new Set(['ai', 'app', 'cab', 'md', 'mov', 'pl', 'ps', 'py', 'rs', 'sh', 'so', 'zip']);

/** Chinese punctuation ends an address. Normalisation would turn it into characters that an address may contain. */
const PUNCTUATION = /[，；：（）！？、《》〈〉【】〔〕“”‘’…—]/g;

/** The text as people read it, with full-width letters, look-alikes and spelt-out dots replaced. */
function asRead(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/%2e/g, '.')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(DOT, '.')
    .replace(PUNCTUATION, ' ')
    .normalize('NFKC')
    .toLowerCase();
  return [...plain]
    .map((character) => LATIN_LOOK_ALIKES.get(character) ?? character)
    .join('')
    .replace(DOT, '.')
    .replace(SPACED, (host) => host.replace(/\s+/g, ''));
}

/** Hosts in a text, as the network writes them, in their order. */
export function shownHosts(text: string): string[] {
  const read = asRead(text);
  return [LATIN, CHINESE].flatMap((pattern) =>
    [...read.matchAll(pattern)].flatMap(([, scheme = '', host = '']) => {
      const { isIcann, isIp, publicSuffix } = parse(host);
      const named = isIcann === true && !FILE_ENDINGS.has(publicSuffix ?? '');
      const isHost = scheme === '' ? named || (host.startsWith('www.') && isIcann === true) : named || isIp === true;
      return isHost && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : [];
    }),
  );
}

/** True when `shown` is not misleading for a link to `host`: the same site, or one below it. */
function covers(shown: string, host: string): boolean {
  const plain = (name: string) => name.replace(/^www\./, '').replace(/\.$/, '');
  if (plain(shown) === plain(host)) return true;
  // In Chinese text the start of a host name cannot be seen: 访问示例市.政务.
  const spelt = domainToUnicode(shown);
  if (/^\p{Script=Han}/u.test(spelt) && spelt.endsWith(domainToUnicode(host))) return true;
  // `gov.cn` is a registry suffix: hosts below it are different sites.
  return !shown.startsWith('www.') && parse(shown).domain !== null && host.endsWith(`.${shown}`);
}

/** True when the text shows a host other than that of the link. */
export const showsOtherHost = (text: string, host: string): boolean =>
  shownHosts(text).some((shown) => !covers(shown, host.toLowerCase()));

/** True when the text is nothing but an address. */
export const isAddressAlone = (text: string): boolean =>
  shownHosts(text).length > 0 && /^(?:https?:\/\/|www\.)\S+$/.test(asRead(text.trim()));
