import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { tinyLibrary } from '../../../../tests/support/tiny-library.ts';
import { atomFeed } from './atom.ts';
import { buildFeed, FEED_LENGTH } from './feed.ts';
import { followedTags, hasFeed } from '../../routes/feeds.ts';
import { siteOutputs } from '../site-outputs.ts';
import { jsonFeed } from './json-feed.ts';

const fleet = {
  entries: {
    'news/2025-03-01-dam.md': {
      fields: {
        id: 'n1',
        title: '大坝 <一期> & 二期',
        publishedAt: '2025-03-01 09:30',
        updatedAt: '2025-03-05 10:00',
        attachments: [{ title: '图纸', file: 'plan.pdf' }],
      },
      body: '完工。',
    },
    'news/2025-03-02-rain.md': { fields: { id: 'n2', title: '降雨', publishedAt: '2025-03-02 08:00' } },
    'about/us.md': { fields: { id: 'a1', title: '职责', publishedAt: '2025-03-03 08:00' } },
  },
  files: { 'news/plan.pdf': '%PDF' },
};

describe('feeds', () => {
  const library = tinyLibrary(fleet);
  const site = library.site('demo');
  const news = library.column('demo', 'news') ?? null;

  it('are written as Atom', () => {
    expect(atomFeed(buildFeed(library, site, news))).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
  <id>https://sw.example.gov.cn/news/</id>
  <title>水务动态_示例市水务局</title>
  <subtitle>水务工作的进展。</subtitle>
  <link rel="self" type="application/atom+xml" href="https://sw.example.gov.cn/news/feed.xml"/>
  <link rel="alternate" type="text/html" href="https://sw.example.gov.cn/news/"/>
  <updated>2025-03-05T10:00:00+08:00</updated>
  <author>
    <name>示例市水务局办公室</name>
    <uri>https://sw.example.gov.cn/</uri>
  </author>
  <entry>
    <id>tag:sw.example.gov.cn,2025-03-02:n2</id>
    <title>降雨</title>
    <link rel="alternate" type="text/html" href="https://sw.example.gov.cn/news/2025-03-02-rain/"/>
    <published>2025-03-02T08:00:00+08:00</published>
    <updated>2025-03-02T08:00:00+08:00</updated>
    <author>
      <name>市水务局</name>
    </author>
    <category term="水务"/>
    <summary>正文。</summary>
  </entry>
  <entry>
    <id>tag:sw.example.gov.cn,2025-03-01:n1</id>
    <title>大坝 &lt;一期&gt; &amp; 二期</title>
    <link rel="alternate" type="text/html" href="https://sw.example.gov.cn/news/2025-03-01-dam/"/>
    <published>2025-03-01T09:30:00+08:00</published>
    <updated>2025-03-05T10:00:00+08:00</updated>
    <author>
      <name>市水务局</name>
    </author>
    <category term="水务"/>
    <summary>完工。</summary>
    <link rel="enclosure" type="application/pdf" length="4" href="https://sw.example.gov.cn${library.attachments(library.entry('n1')!)[0]!.url}" title="图纸"/>
  </entry>
</feed>
`);
  });

  it('give a reader of XML back the title as typed', () => {
    const titles: string[] = [];
    let inTitle = false;
    const parser = new Parser(
      {
        onopentagname: (name) => {
          inTitle = name === 'title';
          if (inTitle) titles.push('');
        },
        ontext: (text) => {
          if (inTitle) titles[titles.length - 1] += text;
        },
        onclosetag: () => (inTitle = false),
      },
      { xmlMode: true },
    );
    parser.end(atomFeed(buildFeed(library, site, news)));
    expect(titles).toEqual(['水务动态_示例市水务局', '降雨', '大坝 <一期> & 二期']);
  });

  it('are written as JSON Feed 1.1 with the same items', () => {
    const data = JSON.parse(jsonFeed(buildFeed(library, site, null))) as Record<string, unknown>;
    expect(data).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: '示例市水务局',
      home_page_url: 'https://sw.example.gov.cn/',
      feed_url: 'https://sw.example.gov.cn/feed.json',
      language: 'zh-Hans',
      items: [
        { id: 'tag:sw.example.gov.cn,2025-03-02:n2', content_text: '正文。' },
        {
          url: 'https://sw.example.gov.cn/news/2025-03-01-dam/',
          date_modified: '2025-03-05T10:00:00+08:00',
          attachments: [{ mime_type: 'application/pdf', title: '图纸', size_in_bytes: 4 }],
        },
      ],
    });
  });

  it('exist only where there is something dated to follow', () => {
    expect(hasFeed(library, 'demo', null)).toBe(true);
    expect(hasFeed(library, 'demo', news)).toBe(true);
    expect(hasFeed(library, 'demo', library.column('demo', 'docs') ?? null)).toBe(false);
    expect(hasFeed(library, 'demo', library.column('demo', 'about') ?? null)).toBe(false);
  });

  it('hold the newest entries and no more than the limit', () => {
    const entries = Object.fromEntries(
      Array.from({ length: FEED_LENGTH + 5 }, (_, at) => {
        const day = `2025-0${1 + Math.floor(at / 28)}-${String((at % 28) + 1).padStart(2, '0')}`;
        return [`news/${day}-a.md`, { fields: { id: `n${at}`, title: day, publishedAt: `${day} 09:00` } }];
      }),
    );
    const many = tinyLibrary({ entries });
    const { items } = buildFeed(many, many.site('demo'), null);
    expect(items).toHaveLength(FEED_LENGTH);
    expect(items[0]?.title).toBe('2025-02-27');
    expect(items.at(-1)?.title).toBe('2025-01-06');
  });

  it('follow a tag that at least five entries have, without a page of its own', () => {
    const tagged = (count: number, tag: string) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `news/2025-03-0${at + 1}-${tag === '防汛' ? 'flood' : 'dry'}.md`,
          {
            fields: {
              id: `${tag === '防汛' ? 'f' : 'd'}${at}`,
              title: `${tag}${at}`,
              publishedAt: `2025-03-0${at + 1} 09:00`,
              tags: [tag],
            },
          },
        ]),
      );
    const many = tinyLibrary({ entries: { ...tagged(5, '防汛'), ...tagged(4, '抗旱') } });
    const tags = followedTags(many, 'demo');
    expect(tags).toEqual([{ tag: '防汛', url: expect.stringMatching(/^\/feeds\/[0-9a-f]{8}\/$/) }]);
    const [flood] = tags;
    if (!flood) throw new Error('No tag is followed');
    const feed = buildFeed(many, many.site('demo'), flood);
    expect(feed.title).toBe('防汛_示例市水务局');
    expect(feed.items.map(({ title }) => title)).toEqual(['防汛4', '防汛3', '防汛2', '防汛1', '防汛0']);
    expect(atomFeed(feed)).toContain(`<id>https://sw.example.gov.cn${flood.url}</id>`);
    expect(atomFeed(feed)).toContain(
      '<link rel="alternate" type="text/html" href="https://sw.example.gov.cn/feeds/"/>',
    );
    expect(siteOutputs(many, 'demo').map(({ path }) => path)).toContain(`${flood.url.slice(1)}feed.xml`);
  });

  it('leave out what is not published', () => {
    const hidden = tinyLibrary({
      entries: {
        'news/2025-03-01-a.md': { fields: { id: 'n1', title: '草稿', publishedAt: '2025-03-01 09:30', state: '草稿' } },
        'news/2025-07-01-b.md': { fields: { id: 'n2', title: '以后', publishedAt: '2025-07-01 09:30' } },
      },
    });
    expect(hasFeed(hidden, 'demo', null)).toBe(false);
  });

  it('say which language a title is in, where it is not that of the feed', () => {
    const fields = { id: 'n1', title: 'سۇ', lang: 'ug', publishedAt: '2025-03-01 09:30' };
    const foreign = tinyLibrary({ entries: { 'news/2025-03-01-a.md': { fields } } });
    const feed = buildFeed(foreign, foreign.site('demo'), null);
    expect(atomFeed(feed)).toContain('<title xml:lang="ug">سۇ</title>');
    expect((JSON.parse(jsonFeed(feed)) as { items: object[] }).items).toMatchObject([{ language: 'ug' }]);
  });
});
