import sharp from 'sharp';
import { FILES, kept, type RuleCase } from '../../testing/rule-case.ts';
import { bytes, svg, write } from '../fixture-edits.ts';

const logo = 'sites/portal/assets/logo.svg';

/** A picture of one colour. */
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();

export const cases: readonly RuleCase[] = [
  {
    rule: 'picture-corrupt',
    title: 'half a picture',
    changes: [],
    prepare: async (temp) => {
      const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, index) => (index * 7919) % 251));
      const whole = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
        .png()
        .toBuffer();
      await temp.write(FILES.picture, whole.subarray(0, whole.length / 2));
    },
    expect: ['metadata/picture-corrupt content/portal/news/2025-03-02-meeting.png:1:1'],
  },
  {
    rule: 'picture-corrupt',
    title: 'a picture of nothing but its first bytes',
    changes: [write(FILES.picture, bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
    expect: ['1:1'],
  },
  {
    rule: 'picture-pixels',
    title: 'a picture of a hundred megapixels',
    changes: [],
    prepare: async (temp) => {
      const flat = { create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } } as const;
      await temp.write(
        FILES.picture,
        await sharp({ ...flat, limitInputPixels: false })
          .png({ compressionLevel: 9 })
          .toBuffer(),
      );
    },
    expect: ['metadata/picture-pixels content/portal/news/2025-03-02-meeting.png:1:1'],
    says: ['10000 × 10000'],
  },
  {
    rule: 'picture-pixels',
    title: 'nothing wrong with a picture of twelve megapixels',
    changes: [],
    prepare: async (temp) => temp.write(FILES.picture, await plain(4_000, 3_000)),
    expect: [],
  },
  ...[
    ['an import spelt by escapes', '<style>@\\69mport "x.css"</style>'],
    ['an import cut in two', '<style>@im<!-- -->port "x.css"</style>'],
    ['a page within the picture', '<h:meta xmlns:h="http://www.w3.org/1999/xhtml"/>'],
    ['elements without end', '<g>'.repeat(200)],
  ].map(([title = '', content = '']) => ({
    rule: 'svg-unsafe',
    title,
    changes: [write(logo, svg(content))],
    expect: title.startsWith('an import') ? ['2:8'] : title.startsWith('a page') ? ['2:1', '2:9'] : ['2:298'],
  })),
  {
    rule: 'svg-unsafe',
    title: 'nothing wrong with a reference within the picture',
    changes: [write(logo, svg('<path fill="url(&quot;#a&quot;)" mask="url( \'#b\')" d="M0 0h9v9z"/>'))],
    expect: [],
  },
  {
    rule: 'svg-root',
    title: 'a logo without size',
    changes: [write(logo, '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>')],
    expect: ['1:1'],
  },
  kept(
    'svg-root',
    'a logo with width and height',
    write(logo, '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h9v9z"/></svg>'),
  ),
  {
    rule: 'picture-corrupt',
    title: 'a logo that is cut off',
    changes: [write(logo, svg('<path d="M0 0h9v9z"/>').slice(0, -10))],
    expect: ['1:1'],
  },
  {
    rule: 'picture-corrupt',
    title: 'nothing wrong with a whole picture',
    changes: [],
    prepare: async (temp) => temp.write(FILES.picture, await plain(40, 30)),
    expect: [],
  },
  {
    rule: 'svg-unsafe',
    title: 'a script in a logo',
    changes: [write(logo, svg('<script>alert(1)</script>'))],
    expect: ['2:1'],
    says: ['<script>'],
  },
  {
    rule: 'svg-unsafe',
    title: 'an event handler in a logo',
    changes: [write(logo, svg('<path onload="alert(1)" d="M0 0"/>'))],
    expect: ['2:7'],
  },
  {
    rule: 'svg-unsafe',
    title: 'a logo that loads from elsewhere',
    changes: [write(logo, svg('<image href="https://evil.example.com/a.png"/>'))],
    expect: ['2:8'],
  },
  {
    rule: 'svg-unsafe',
    title: 'a logo with entities',
    changes: [write(logo, `<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('<path d="M0 0"/>')}`)],
    expect: ['1:1'],
  },
];
