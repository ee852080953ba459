/** 政策解读 in all its forms: what can be heard or seen can be read as well. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

const SAVING = '/files/2024-03-01-saving/';

/** What the player has learnt from its file: seconds to play, and fields of the picture. */
const played = (page: Page, tag: 'audio' | 'video') =>
  page.locator(tag).evaluate(
    (element) =>
      new Promise<{ seconds: number; width: number; error: number | undefined }>((resolve) => {
        const media = element as HTMLVideoElement;
        const done = () => resolve({ seconds: media.duration, width: media.videoWidth, error: media.error?.code });
        if (media.readyState >= 1) done();
        media.addEventListener('loadedmetadata', done);
        media.querySelector('source')?.addEventListener('error', done);
        setTimeout(done, 120_000);
      }),
  );
const linked = (page: Page, section: string) =>
  page.getByRole('region', { name: section }).getByRole('link').allInnerTexts();

export function interpretations(pages: BuiltPages): void {
  it('a recording plays with the controls of the browser, and is below in words', async () => {
    const page = await pages.visit('/explain/2024-03-02-listen/');
    const audio = page.locator('audio');
    expect(await audio.getAttribute('controls')).toBe('');
    const { seconds, error } = await played(page, 'audio');
    expect(error).toBeUndefined();
    expect(seconds).toBeGreaterThan(0.5);
    const words = page.getByRole('region', { name: '文字说明' });
    expect(await words.locator('p').allInnerTexts()).toEqual(['各位听众。', '请节约用水。']);
    const file = page.getByRole('main').getByRole('link', { name: /下载（MP3/ });
    expect((await page.request.get(pages.url((await file.getAttribute('href')) ?? ''))).headers()['content-type']).toBe(
      'audio/mpeg',
    );
  });

  describe('a film', () => {
    it('plays and shows its captions', async () => {
      const page = await pages.visit('/explain/2024-03-03-watch/');
      expect(await played(page, 'video')).toMatchObject({ width: 32 });
      const track = page.locator('video track[kind=captions][default]');
      expect(await track.getAttribute('label')).toBe('中文字幕');
      const cues = await page.locator('video').evaluate(
        (element) =>
          new Promise<string[]>((resolve) => {
            const video = element as HTMLVideoElement;
            const done = () => resolve([...(video.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text));
            if ((video.textTracks[0]?.cues?.length ?? 0) > 0) done();
            video.querySelector('track')?.addEventListener('load', done);
            setTimeout(done, 120_000);
          }),
      );
      expect(cues).toEqual(['节约用水。']);
    });
    it('fits a small phone', async () => {
      const page = await pages.visit('/explain/2024-03-03-watch/', { width: PHONE });
      const box = await page.locator('video').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(PHONE);
    });
  });

  it('a text leads to the four parts the regulation asks for', async () => {
    const page = await pages.visit('/explain/2024-03-04-words/');
    const parts = page.getByRole('navigation', { name: '内容要点' }).getByRole('link');
    expect(await parts.allInnerTexts()).toEqual(['背景依据', '目标任务', '主要内容', '解决的问题']);
    await parts.nth(1).click();
    const heading = page.locator(':target');
    expect(await heading.innerText()).toBe('到2030年');
  });

  it('an interview names whom it was with', async () => {
    const page = await pages.visit('/explain/2024-03-05-talk/');
    expect(await page.getByRole('region', { name: '受访人' }).innerText()).toMatch(/陈立\s*测试市水务局科长/);
  });

  it('the press is named as such and leads to the original', async () => {
    const page = await pages.visit('/explain/2024-03-06-press/');
    const main = page.getByRole('main');
    expect(await main.innerText()).toMatch(/媒体\s*测试日报/);
    expect(await main.getByRole('link', { name: '阅读原文' }).getAttribute('href')).toBe(
      'https://daily.example.com/2024/water.html',
    );
  });

  it('a document separates official interpretations from those of the press', async () => {
    const page = await pages.visit(SAVING);
    expect(await linked(page, '媒体评论')).toEqual(['评论：省水也是省钱']);
    expect(await linked(page, '政策解读')).toEqual([
      '听解读：节约用水',
      '看解读：节约用水',
      '《测试市节约用水办法》解读',
      '就节约用水办法答记者问',
    ]);
  });

  describe('an interpretation of a document that is repealed', () => {
    it('says so above its text', async () => {
      const main = (await pages.visit('/explain/2024-03-07-sand/')).getByRole('main');
      expect(await main.getByText('所解读的文件已废止，本解读仅供查阅。').isVisible()).toBe(true);
    });
    it('is marked in lists', async () => {
      const page = await pages.visit('/explain/');
      const find = async () => page.getByRole('listitem').filter({ hasText: '《测试市河道采砂办法》解读' });
      while ((await (await find()).count()) === 0) await page.getByRole('link', { name: '较早' }).click();
      expect(await (await find()).innerText()).toContain('文件已废止');
    });
  });

  it('one of a document amended later says what came after it', async () => {
    const main = (await pages.visit('/explain/2024-03-04-words/')).getByRole('main');
    expect(await main.getByText('本解读发布以后，《测试市节约用水办法》已修改。').isVisible()).toBe(true);
  });
}
