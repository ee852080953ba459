/** Which hosts a text shows to its reader, so that a link can be compared with them. */
import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';

/** Letters of other scripts that are drawn like Latin ones, in lower case. */
const LOOK_ALIKES = new Map(
  Object.entries({
    a: 'аɑα',
    b: 'Ьᖯ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еҽ',
    g: 'ɡց',
    h: 'һհ',
    i: 'іıι',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏⅼ',
    m: 'м',
    n: 'ոп',
    o: 'оοօ',
    p: 'рρ',
    q: 'ԛզ',
    r: 'гᴦ',
    s: 'ѕꜱ',
    t: 'тτ',
    u: 'υս',
    v: 'ѵνⅴ',
    w: 'ԝѡա',
    x: 'хχ',
    y: 'уγ',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** Signs read as the dot of a host between two of its letters, and words spelt out for it. */
const DOT =
  /(?<=[a-z0-9])(?:[.。․·•‧∙⋅・᛫۔ꓸ]|\s?[[({<【（〔]\s?(?:[.。]|dot|点)\s?[\])}>】）〕]\s?|\sdot\s|\s?点\s?)(?=[a-z0-9])/g;
/** After `www`, white space around the dots hides nothing from a reader. */
const SPACED = /\bwww\s*\.\s*[a-z0-9-]+(?:\s*\.\s*[a-z0-9-]+)*/g;

/** A host of Latin letters with what follows it in its address; `user@` in front belongs to it. */
const LATIN =
  /(https?:\/\/)?(?<![a-z0-9.-])((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z0-9])(?![a-z0-9-])(?::\d+)?(?:[/?#][^\s\p{Script=Han}，。；：、（）《》【】“”]*)?/gu;
/** A host of Chinese characters. */
const CHINESE =
  /(https?:\/\/)?(?<![\p{Script=Han}a-z0-9.-])((?:[\p{Script=Han}a-z0-9-]+\.)+\p{Script=Han}+)(?![\p{Script=Han}a-z0-9])(?:[/?#]\S*)?/gu;

/** Endings of file names that are also the end of hosts. */
const FILE_ENDINGS = new Set(['ai', 'app', 'cab', 'md', 'mov', 'pl', 'ps', 'py', 'rs', 'sh', 'so', 'zip']);

/** Punctuation of Chinese text, which ends an address; normalised it would be signs an address may hold. */
const PUNCTUATION = /[，；：（）！？、《》〈〉【】〔〕“”‘’…—]/g;

/** The text as a reader takes it in: full-width letters, look-alikes and spelt-out dots as what they stand for. */
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
    .map((character) => LOOK_ALIKES.get(character) ?? character)
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

/** True when a text that shows `shown` does not deceive about a link to `host`: the same site, or one below it. */
function covers(shown: string, host: string): boolean {
  const plain = (name: string) => name.replace(/^www\./, '').replace(/\.$/, '');
  if (plain(shown) === plain(host)) return true;
  // Between Chinese words nothing shows where the name of a host begins: 访问示例市.政务.
  const spelt = domainToUnicode(shown);
  if (/^\p{Script=Han}/u.test(spelt) && spelt.endsWith(domainToUnicode(host))) return true;
  // `gov.cn` is a registry: its site is not that of everybody below it.
  return !shown.startsWith('www.') && parse(shown).domain !== null && host.endsWith(`.${shown}`);
}

/** True when the text shows a host other than the one it leads to. */
export const showsOtherHost = (text: string, host: string): boolean =>
  shownHosts(text).some((shown) => !covers(shown, host.toLowerCase()));

/** True when the text is nothing but an address. */
export const isAddressAlone = (text: string): boolean =>
  shownHosts(text).length > 0 && /^(?:https?:\/\/|www\.)\S+$/.test(asRead(text.trim()));
