/** `lantai dev`: the preview follows the files, shows drafts, and reports what is wrong without hiding the rest. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPreviewServer, type PreviewServer } from './support/preview-server.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const MEETING = 'content/portal/news/2025-03-02-meeting.md';
const PAGE = '/news/2025-03-02-meeting/';
const PATIENCE = { timeout: 600_000, interval: 200 };

let fleet: TempFleet;
let server: PreviewServer;
const at = (file: string) => path.join(fleet.root, file);
const text = async (address: string) => (await server.get(address)).text;
const shows = (address: string, words: string) =>
  vi.waitFor(async () => expect(await text(address)).toContain(words), PATIENCE);
const hides = (address: string, words: string) =>
  vi.waitFor(async () => expect(await text(address)).not.toContain(words), PATIENCE);

beforeAll(async () => {
  fleet = await tempFleet();
  server = await startPreviewServer(fleet.root, 'portal', '2025-03-20');
});
afterAll(async () => {
  await server.stop();
  await fleet.dispose();
});

it('shows an entry, and its new title once the file is saved', async () => {
  expect(await text(PAGE)).toContain('测试市召开防汛工作会议');
  await fleet.edit(MEETING, '测试市召开防汛工作会议', '测试市部署防汛工作');
  await shows(PAGE, '测试市部署防汛工作');
});

it('shows pictures in the body and opens attachments under their published address', async () => {
  const page = await text(PAGE);
  const picture = /<img[^>]+src="([^"]+meeting\.png[^"]*)"/.exec(page)?.[1]?.replaceAll(/&(?:amp|#38);/g, '&') ?? '';
  expect((await server.get(picture)).status).toBe(200);
  const measures = await text('/files/2025-03-01-measures/');
  const attachment = /href="(\/attachments\/[^"]+)"/.exec(measures)?.[1] ?? '';
  expect((await server.get(attachment)).status).toBe(200);
});

describe('an entry with an error', () => {
  it('shows at its own address what is wrong, where, and how to fix it', async () => {
    await fleet.edit(MEETING, 'subtype: 要闻', 'subtype: 重要新闻');
    await shows(PAGE, '这一页还有 1 处错误');
    const page = await text(PAGE);
    expect(page).toContain('第 12 行，第 10 列');
    expect(page).toContain('重要新闻');
    expect(page).toContain('metadata/value-enum');
  });

  it('is shown on no other page, and those say that a file has an error', async () => {
    const list = await text('/news/');
    expect(list).not.toContain('测试市部署防汛工作');
    expect(list).toMatch(/role="status"><p class="lantai-preview__error">\s*1 个文件有错误/);
    const home = await server.get('/');
    expect(home.status).toBe(200);
    expect(home.text).toContain('1 个文件有错误');
    expect(home.text).toContain('通知公告');
  });

  it('is listed with all other findings on one page', async () => {
    const page = await text('/_preview/');
    expect(page).toContain(MEETING);
    expect(page).toContain(`href="${PAGE}"`);
  });

  it('is reported in the terminal when it appears and when it is fixed', async () => {
    expect(server.output()).toMatch(/2025-03-02-meeting\.md:12:10 {2}错误 {2}metadata\/value-enum/);
    await fleet.edit(MEETING, 'subtype: 重要新闻', 'subtype: 要闻');
    await hides(PAGE, '处错误');
    expect(await text(PAGE)).toContain('测试市部署防汛工作');
    expect(await text('/')).not.toContain('个文件有错误');
    await vi.waitFor(() => expect(server.output()).toMatch(/已更新，改好了 1 处/), PATIENCE);
  });
});

describe('files that come and go', () => {
  const SECOND = 'content/portal/news/2025-03-12-second.md';
  const secondText = async (title: string) =>
    (await fleet.read(MEETING))
      .replace('portal-20250302-01', 'portal-20250312-01')
      .replace('2025-03-02 09:30', '2025-03-12 09:30')
      .replace('测试市部署防汛工作', title);

  it('shows a new entry', async () => {
    await fleet.write(SECOND, await secondText('第二篇稿件'));
    await shows('/news/2025-03-12-second/', '第二篇稿件');
    expect(await text('/news/')).toContain('第二篇稿件');
  });

  it('shows what an editor saved by writing beside the file and renaming', async () => {
    await writeFile(at(`${SECOND}.tmp`), await secondText('换名保存的稿件'));
    await rename(at(`${SECOND}.tmp`), at(SECOND));
    await shows('/news/2025-03-12-second/', '换名保存的稿件');
  });

  it('follows a renamed entry and a removed one', async () => {
    await rename(at(SECOND), at('content/portal/news/2025-03-12-renamed.md'));
    await shows('/news/2025-03-12-renamed/', '换名保存的稿件');
    expect((await server.get('/news/2025-03-12-second/')).status).toBe(404);
    await rm(at('content/portal/news/2025-03-12-renamed.md'));
    await hides('/news/', '换名保存的稿件');
  });

  it('shows a picture that is added after the entry that names it, and the entry without it says what is missing', async () => {
    await fleet.edit(MEETING, '![会场全景](2025-03-02-meeting.png)', '![主席台](2025-03-02-stage.png)');
    await shows(PAGE, 'markup/picture-missing');
    await writeFile(
      at('content/portal/news/2025-03-02-stage.png'),
      await fleet.bytes('content/portal/news/2025-03-02-meeting.png'),
    );
    await shows(PAGE, 'alt="主席台"');
    await fleet.edit(MEETING, '![主席台](2025-03-02-stage.png)', '![会场全景](2025-03-02-meeting.png)');
    await rm(at('content/portal/news/2025-03-02-stage.png'));
    await shows(PAGE, 'alt="会场全景"');
  });
});

describe('a draft', () => {
  it('is shown with a watermark, and links to it say that it is one', async () => {
    await fleet.edit(MEETING, 'subtype: 要闻', 'subtype: 要闻\nstate: 草稿');
    await shows(PAGE, '<p class="lantai-preview__draft">草稿　不会发布</p>');
    const list = await text('/news/');
    expect(list).toContain('测试市部署防汛工作');
    expect(list).toContain('::after{content:"〔草稿〕"}');
    expect(list).not.toContain('lantai-preview__draft">');
  });

  it('becomes an ordinary page when it is a draft no longer', async () => {
    await fleet.edit(MEETING, 'subtype: 要闻\nstate: 草稿', 'subtype: 要闻');
    await hides(PAGE, '不会发布');
    expect(await text(PAGE)).toContain('测试市部署防汛工作');
    expect(await text('/news/')).not.toContain('〔草稿〕');
  });

  it('that waits for its time says when it comes', async () => {
    await fleet.write(
      'content/portal/news/2026-01-08-later.md',
      (await fleet.read(MEETING))
        .replace('portal-20250302-01', 'portal-20260108-01')
        .replace('2025-03-02 09:30', '2026-01-08 09:00'),
    );
    await shows('/news/2026-01-08-later/', '定时　2026-01-08 09:00 发布');
    await fleet.remove('content/portal/news/2026-01-08-later.md');
    await hides('/news/', '〔定时〕');
  });
});

describe('the record of the site', () => {
  it('keeps its last readable state while it is broken, and content is followed all the same', async () => {
    const record = 'sites/portal/site.yaml';
    const before = await fleet.read(record);
    await fleet.write(record, `${before}\nid: [`);
    await shows('/', '站点记录有错误');
    await fleet.edit(MEETING, '测试市部署防汛工作', '测试市加强防汛');
    await shows(PAGE, '测试市加强防汛');
    expect(await text('/_preview/')).toContain(record);
    await fleet.write(record, before);
    await hides('/', '站点记录有错误');
  });
});

describe('a picture that is refused', () => {
  it('is not served, and the pages stay', async () => {
    const file = 'content/portal/news/2025-03-02-meeting.svg';
    await fleet.write(
      file,
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><script>alert(1)</script></svg>',
    );
    await shows('/', '个文件有错误');
    expect(await text('/')).toContain('通知公告');
    expect((await server.get(`/@fs${at(file)}`)).status).toBe(404);
    await fleet.remove(file);
    await hides('/', '个文件有错误');
  });
});

describe('an MDX entry that the check refuses', () => {
  const QUESTION = 'content/portal/questions/2025-03-03-question';
  const code = (proof: string) =>
    `\n\n{globalThis.process?.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(proof)}, 'x')}\n`;

  it('is compiled nowhere, neither when it is written nor under any address of its module', async () => {
    const proof = at('proof');
    const mdx = 'content/portal/explain/2025-03-05-measures.mdx';
    const sound = await fleet.read(mdx);
    expect(await text('/explain/2025-03-05-measures/')).not.toContain('处错误');
    const promptFor = [
      '/explain/2025-03-05-measures/',
      '/explain/',
      '/',
      ...[
        `/@fs${at(mdx)}`,
        `/@fs${at(mdx)}?import`,
        `/@fs${at(mdx)}?raw`,
        `/@fs${at(mdx)}?astroRenderContent`,
        `/@id/${at(mdx)}`,
      ],
    ];
    // Asked without a pause, so that a request meets the moment between the save and the check.
    let asking = true;
    const answers: string[] = [];
    const asked = (async () => {
      while (asking) for (const address of promptFor) answers.push(await text(address));
    })();
    for (let round = 0; round < 5; round++) {
      await fleet.write(mdx, sound + code(proof));
      await shows('/explain/2025-03-05-measures/', '处错误');
      await fleet.write(mdx, sound);
      await hides('/explain/2025-03-05-measures/', '处错误');
    }
    asking = false;
    await asked;
    expect(existsSync(proof)).toBe(false);
    expect(answers.filter((answer) => answer.includes('writeFileSync') && !answer.includes('处错误'))).toEqual([]);
  });

  it('does not run in the list of questions that shows answers in place', async () => {
    const proof = at('proof-faq');
    const source = (await fleet.list('content/portal/questions')).find((name) => name.endsWith('.md')) ?? '';
    const sound = await fleet.read(`content/portal/questions/${source}`);
    await mkdir(path.dirname(at(QUESTION)), { recursive: true });
    await rename(at(`content/portal/questions/${source}`), at(`content/portal/questions/${source}x`));
    await shows('/questions/', '单独打开');
    await fleet.write(`content/portal/questions/${source}x`, sound + code(proof));
    await hides('/questions/', '单独打开');
    expect(await text('/questions/')).toContain('1 个文件有错误');
    expect(existsSync(proof)).toBe(false);
    await rename(at(`content/portal/questions/${source}x`), at(`content/portal/questions/${source}`));
    await fleet.write(`content/portal/questions/${source}`, sound);
    await shows('/questions/', '单独打开');
  });
});
