/** Values that mean something in a language Lantai writes: what an attacker, or an accident, puts into a field. */
import fc from 'fast-check';

/** By the language whose text they try to leave. `__pwned` and `pwned.example` give away what was let through. */
export const HOSTILE = {
  html: [
    '"><script>window.__pwned=1</script>',
    "'><img src=x onerror=window.__pwned=1>",
    '</title><svg/onload=window.__pwned=1>',
    '</textarea></style></noscript><iframe src=https://pwned.example/>',
    '" onmouseover="window.__pwned=1" x="',
    '<!--<script>window.__pwned=1',
    '&lt;script&gt;window.__pwned=1&lt;/script&gt;',
    '&#60;img src=x onerror=window.__pwned=1&#62;',
    '{window.__pwned=1}${window.__pwned=1}{{7*7}}',
  ],
  jsonLd: ['</script><script>window.__pwned=1</script>', '<!--<script>', '"},"x":{"', '\\u003c/script\\u003e', '\\'],
  address: [
    'javascript:window.__pwned=1',
    'JaVaScRiPt:window.__pwned=1//https://www.gov.cn/',
    'data:text/html,<script>window.__pwned=1</script>',
    'vbscript:msgbox(1)',
    '//pwned.example/',
    '/\\pwned.example/',
    'https://www.gov.cn@pwned.example/',
    'https:pwned.example',
    'file:///etc/passwd',
    'blob:https://pwned.example/1',
  ],
  mail: ['a@b.cn?bcc=c@pwned.example', 'a@b.cn%0Abcc:c@pwned.example', 'a@b.cn,c@pwned.example', 'a@b.cn&body=x'],
  nginx: [
    '"; return 200 pwned; #',
    '} location / { return 200 pwned; } #',
    "'; include /etc/passwd; '",
    '$host${host}$uri',
    '\\',
    '\\"',
    ';',
    '{',
  ],
  redirects: ['/* https://pwned.example/:splat 301!', '/:all /pwned 301', 'a 200', '#', '/a /b 301', ':splat'],
  xml: [']]>', '<![CDATA[', '<!ENTITY x "y">&x;', '<?xml?>', '&', '&amp;&#0;&unknown;'],
  table: ['=HYPERLINK("https://pwned.example/","x")', "+1+cmd|' /C calc'!A0", '@SUM(1)', '-2+3', '"a","b'],
  css: ['red;}body{background:url(https://pwned.example/)}', 'url(javascript:window.__pwned=1)', '</style>', '\\3c'],
  path: ['../../../etc/passwd', '..\\..\\x', '%2e%2e/%2e%2e/x', '/etc/passwd', 'con.txt', 'a/b.txt', '.env', '~/x'],
  yaml: ['- a: b', '*anchor', '&anchor', '!!js/function x', '| a', '# a', "' a", '@a', '%a', '`a`'],
} as const satisfies Record<string, readonly string[]>;
export type HostileFamily = keyof typeof HOSTILE;

export const hostileFamilies = Object.keys(HOSTILE) as HostileFamily[];

/** Characters that end, start or escape something somewhere. */
const SIGNS = [
  ...'"\'`<>&;:{}()[]$\\/%#?*!|=+-@~^ \t\n\r\u0000\u000B\u007F\u0085\u2028\u2029\u202E\u200B\uFEFF\uFFFE\uD800',
];

/** Any text at all, rich in what is special: the known attacks, pieces of them, and signs between letters. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...Object.values(HOSTILE).flat()),
        fc.constantFrom(...SIGNS),
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom('水', 'a', 'Z', '0', '𠮷', 'é'),
      ),
      { maxLength: 6 },
    )
    .map((pieces) => pieces.join(''));

/** The same without what the parser of entries never lets through: control characters and halves of characters. */
export const hostileLine = (): fc.Arbitrary<string> =>
  hostileText().map((text) => text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, ''));
