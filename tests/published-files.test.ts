/** Pictures and attachments as they are published: no metadata besides the picture, small sizes, names people know. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { officeFile } from './support/zip-file.ts';

const NEWS = 'content/portal/news/2025-03-02-meeting.md';
const EXPLAINED = 'content/portal/explain/2025-03-05-measures.mdx';
/** In every picture of the fleet, in one way or another; nowhere in what is published. */
const SECRET = 'SECRET';
const EXIF = {
  IFD0: { Make: `${SECRET} camera`, Artist: `${SECRET} owner` },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 14/1 12/1', GPSLongitudeRef: 'E', GPSLongitude: '121/1 28/1 43/1' },
};

let fleet: TempFleet;
const dist = (file: string) => path.join(fleet.root, 'dist/portal', file);
const page = (url: string) => readFile(dist(`${url}index.html`), 'utf8');

/** Stripes, so that sizes and formats cost little time. */
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#356' } }).withExif(EXIF);
const write = async (file: string, image: Sharp) => fleet.write(file, await image.toBuffer());

beforeAll(async () => {
  fleet = await tempFleet();
  const news = (name: string) => `content/portal/news/2025-03-02-${name}`;
  await write(news('cover.jpg'), picture(3000, 2000).withMetadata({ orientation: 6 }).jpeg());
  await write(news('big.jpg'), picture(5000, 3500).jpeg());
  await write(news('small.png'), picture(300, 200).png());
  await write(news('wide.webp'), picture(1000, 100).webp());
  await write(news('turned.jpg'), picture(1200, 600).withMetadata({ orientation: 8 }).jpeg());
  await write(news('moving.gif'), picture(40, 40).gif());
  await write(news('photo.avif'), picture(900, 600).avif({ effort: 0 }));
  await write(news('tall.jpg'), picture(600, 20_000).jpeg());
  await fleet.write(news('form.docx'), officeFile('docx'));
  await write('content/portal/explain/2025-03-05-diagram.jpg', picture(2000, 1000).jpeg());
  await write('sites/portal/assets/logo.jpg', picture(64, 64).jpeg());
  await fleet.edit('sites/portal/site.yaml', 'file: logo.svg', 'file: logo.jpg');
  await fleet.write(
    'sites/portal/assets/mark.svg',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- ${SECRET} --><metadata><a xmlns="http://purl.org/dc/elements/1.1/">${SECRET}</a></metadata><path d="M0 0h9v9z"/></svg>`,
  );
  await fleet.edit(NEWS, 'file: 2025-03-02-meeting.png', 'file: 2025-03-02-cover.jpg');
  await fleet.edit(
    NEWS,
    '\n---\n\n',
    `
attachments:
  - title: 附件1/2：申请表“青河路”<新>
    file: 2025-03-02-form.docx
  - title: 现场照片
    file: 2025-03-02-big.jpg
  - title: 现场照片
    file: 2025-03-02-turned.jpg
---

`,
  );
  const shown = ['big.jpg', 'small.png', 'wide.webp', 'turned.jpg', 'moving.gif', 'photo.avif', 'tall.jpg'];
  await fleet.write(
    NEWS,
    `${await fleet.read(NEWS)}
${shown.map((name) => `![蓝色的${name.replace('.', '')}画面](./2025-03-02-${name})`).join('\n\n')}

![用标记写的画面][1]

[**下载**现场照片](./2025-03-02-photo.avif)、[示意图.png](./2025-03-02-small.png)、[水位动画](./2025-03-02-moving.gif)

[1]: 2025-03-02-big.jpg
`,
  );
  await fleet.write(
    EXPLAINED,
    `${await fleet.read(EXPLAINED)}
<Figure caption="办法的图解">

![办法分两步：备物资，值守](2025-03-05-diagram.jpg)

</Figure>
`,
  );
  const { code, stdout } = await runInProcess(
    'build',
    '--root',
    fleet.root,
    '--site',
    'portal',
    '--today',
    '2025-03-20 12:00',
    '--no-search',
  );
  expect(stdout).toMatch(/portal\s+已生成/);
  expect(code).toBe(0);
});
afterAll(() => fleet.dispose());

interface Shown {
  src: string;
  srcset: string;
  sizes: string;
  loading: string;
  width: string;
  height: string;
  style?: string;
}
const attributes = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  ) as unknown as Shown;
async function shown(url: string, alt: string): Promise<Shown> {
  const tag = new RegExp(`<img[^>]*alt="${alt}"[^>]*>`).exec(await page(url))?.[0] ?? '';
  return attributes(tag);
}
const widths = (srcset: string) =>
  [...srcset.matchAll(/(\S+) (\d+)w/g)].map(([, url = '', width]) => [url, Number(width)] as const);
const NEWS_PAGE = 'news/2025-03-02-meeting/';

describe('every published picture', () => {
  it('has no metadata, whatever its way into the site', async () => {
    const files = (await readdir(dist(''), { recursive: true })).filter((name) =>
      /\.(?:jpe?g|png|webp|gif|avif|svg)$/.test(name),
    );
    expect(files.filter((name) => name.startsWith('attachments/')).length).toBe(5);
    expect(new Set(files.map((name) => path.extname(name)))).toEqual(
      new Set(['.jpg', '.png', '.webp', '.gif', '.avif', '.svg']),
    );
    for (const name of files) {
      const bytes = await readFile(dist(name));
      expect([name, bytes.includes(SECRET)]).toEqual([name, false]);
      if (name.endsWith('.svg')) continue;
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect([name, xmp, iptc]).toEqual([name, undefined, undefined]);
      expect([name, (exif?.length ?? 0) < 40]).toEqual([name, true]);
    }
  });

  it('opened as an attachment stands upright and has the pixels of its source', async () => {
    const [url] = /\/attachments\/[0-9a-f]+\/2025-03-02-turned\.jpg/.exec(await page(NEWS_PAGE)) ?? [''];
    const source = path.join(fleet.root, 'content/portal/news/2025-03-02-turned.jpg');
    expect((await sharp(dist(url)).metadata()).orientation).toBe(8);
    expect(await sharp(dist(url)).raw().toBuffer()).toEqual(await sharp(source).raw().toBuffer());
  });

  it('for search engines is a JPEG no wider than a screen shows', async () => {
    const html = await page(NEWS_PAGE);
    const [, url = ''] = /<meta name="Image" content="https?:\/\/[^/]+(\/[^"]+\.jpg)"/.exec(html) ?? [];
    expect(html).toMatch(new RegExp(`"image":"https?://[^/]+${url}"`));
    expect(await sharp(dist(url)).metadata()).toMatchObject({ width: 1600, height: 2400 });
  });
});

describe('a picture in a text', () => {
  it.each([
    ['蓝色的bigjpg画面', NEWS_PAGE, [480, 800, 1200, 1600], [1600, 1120]],
    ['用标记写的画面', NEWS_PAGE, [480, 800, 1200, 1600], [1600, 1120]],
    ['蓝色的smallpng画面', NEWS_PAGE, [300], [300, 200]],
    ['蓝色的widewebp画面', NEWS_PAGE, [480, 800, 1000], [1000, 100]],
    ['蓝色的turnedjpg画面', NEWS_PAGE, [480, 600], [600, 1200]],
    ['蓝色的photoavif画面', NEWS_PAGE, [480, 800, 900], [900, 600]],
    ['蓝色的talljpg画面', NEWS_PAGE, [480, 600], [600, 20_000]],
    ['办法分两步：备物资，值守', 'explain/2025-03-05-measures/', [480, 800, 1200, 1600], [1600, 800]],
  ])('comes in sizes for phones and screens, none larger than its source: %s', async (alt, url, expected, size) => {
    const image = await shown(url, alt);
    expect(image).toMatchObject({ loading: 'lazy', sizes: '(min-width: 64rem) 45rem, 100vw' });
    expect([Number(image.width), Number(image.height)]).toEqual(size);
    expect(image.style).toBeUndefined();
    expect(widths(image.srcset).map(([, width]) => width)).toEqual(expected);
    for (const [file, width] of widths(image.srcset)) expect((await sharp(dist(file)).metadata()).width).toBe(width);
    expect((await sharp(dist(image.src)).metadata()).width).toBe(size[0]);
  });

  it('is nowhere published as large as it came', async () => {
    const files = (await readdir(dist('_astro'))).filter((name) => /\.(?:jpg|png|webp)$/.test(name));
    for (const name of files) expect((await sharp(dist(`_astro/${name}`)).metadata()).width).toBeLessThanOrEqual(1600);
  });
});

describe('a file is saved under the title that the page shows', () => {
  const names = async (url: string) =>
    [...(await page(url)).matchAll(/ download="([^"]+)"/g)].map(([, name = '']) =>
      name.replaceAll('&#34;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    );

  it('as an attachment, and linked in the text', async () => {
    expect(await names(NEWS_PAGE)).toEqual([
      '下载现场照片.avif',
      '示意图.png',
      '水位动画.gif',
      '附件1／2：申请表“青河路”＜新＞.docx',
      '现场照片.jpg',
      '现场照片（2）.jpg',
    ]);
  });

  it('as a form of a service', async () => {
    expect(await names('guides/water-permit/')).toEqual([
      '取水许可申请书（空白表格）.csv',
      '取水许可申请书（示范文本）.csv',
    ]);
  });

  it('as a dataset, and in the catalogue of datasets', async () => {
    const page = await names('figures/reservoir-levels/');
    expect(page.length).toBeGreaterThan(1);
    for (const name of page) expect(name).toMatch(/^[\u4e00-\u9fff].*\.(?:csv|json)$/);
  });
});
