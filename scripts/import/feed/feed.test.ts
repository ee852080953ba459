/** Feeds of other machines: every format, and everything a hostile or broken one sends. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeDocument } from './decode.ts';
import { fetchDocument, FetchError } from './fetch-document.ts';
import { htmlText } from './html-text.ts';
import { importFeedText } from './import-feed.ts';
import { feedsText, mergeFeed } from './merge-feed.ts';
import { parseFeed } from './parse-feed.ts';

const HOME = 'https://www.province.gov.cn/feed.xml';
const EXPECTED = {
  title: '我省A&B',
  url: 'https://www.province.gov.cn/1.html',
  publishedAt: '2026-11-21 21:30',
  categories: ['政策'],
  complete: true,
};
const rss = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>t</title><link>https://a.gov.cn/</link><description>d</description>${item}</channel></rss>`;
const rssItem = (time: string, title = '<![CDATA[我省<b>A&amp;B</b>]]>', link = '/1.html') =>
  rss(
    `<item><title>${title}</title><link>${link}</link><pubDate>${time}</pubDate><category>政策</category><content:encoded><![CDATA[<p>全省各地要把这件事办好。</p>]]></content:encoded></item>`,
  );

describe('a feed is read', () => {
  const formats = {
    RSS: rssItem('Sat, 21 Nov 2026 13:30:00 GMT'),
    Atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>x</id><updated>2026-11-21T21:30:00+08:00</updated><entry><title type="html">我省A&amp;amp;B</title><id>1</id><link rel="self" href="/x"/><link rel="alternate" href="/1.html"/><published>2026-11-21T21:30:00+08:00</published><updated>2026-11-21T22:30:00+08:00</updated><category term="p" label="政策"/><content type="html">&lt;p&gt;全省各地要把这件事办好。&lt;/p&gt;</content></entry></feed>`,
    JSON: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 't',
      items: [
        {
          id: '1',
          url: 'https://www.province.gov.cn/1.html',
          title: '我省A&amp;B',
          date_published: '2026-11-21T13:30:00Z',
          tags: ['政策'],
          content_html: '<p>全省各地要把这件事办好。</p>',
        },
      ],
    }),
  };
  it.each(Object.entries(formats))('as %s', (_name, text) => {
    const { items, unusable } = parseFeed(text, HOME);
    expect(items).toMatchObject([EXPECTED]);
    expect(items[0]?.sentences).toHaveLength(1);
    expect(unusable).toEqual([]);
  });
  it('as RDF', () => {
    const text = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>t</title><link>https://a.gov.cn/</link></channel><item rdf:about="x"><title>我省A&amp;B</title><link>/1.html</link><dc:date>2026-11-21T21:30:00+08:00</dc:date></item></rdf:RDF>`;
    expect(parseFeed(text, HOME).items).toMatchObject([{ ...EXPECTED, categories: [], complete: false }]);
  });
  it.each([
    '2026-11-21 21:30:00',
    'Sat, 21 Nov 2026 21:30:00',
    'Sat, 21 Nov 2026 08:30:00 EST',
    '2026年11月21日 21:30',
  ])('with the time %s, in Asia/Shanghai where no zone is written', (time) =>
    expect(parseFeed(rssItem(time), HOME).items[0]?.publishedAt).toBe('2026-11-21 21:30'),
  );
  it('in the encoding it declares', () => {
    const bytes = Buffer.from([...Buffer.from('<?xml version="1.0" encoding="GB2312"?><a>'), 0xd6, 0xd0]);
    expect(decodeDocument(bytes)).toContain('中');
    expect(() => decodeDocument(Buffer.from([0x61, 0xd6]))).toThrow(FetchError);
  });
  it('newest first, each address once', () => {
    const item = (at: string, link: string) => /<item>.*<\/item>/s.exec(rssItem(at, '标题', link))?.[0] ?? '';
    const text = rss(
      item('2026-11-20 08:00', '/1.html') + item('2026-11-21 08:00', '/2.html') + item('2026-11-19 08:00', '/1.html'),
    );
    expect(parseFeed(text, HOME).items.map(({ url }) => url.slice(-6))).toEqual(['2.html', '1.html']);
  });
});

describe('what cannot be used is said, not guessed', () => {
  it.each([
    ['2026-11-21', '我省', '/1.html', '没有写到分钟的发布时间'],
    ['tomorrow', '我省', '/1.html', '没有写到分钟的发布时间'],
    ['2026-11-21 08:00', '', '/1.html', '没有标题'],
    ['2026-11-21 08:00', '我省', 'http://10.0.0.1/1.html', '标题太长，或者网址不能用'],
    ['2026-11-21 08:00', '我省', 'javascript:alert(1)', '标题太长，或者网址不能用'],
    ['2026-11-21 08:00', '长'.repeat(400), '/1.html', '标题太长，或者网址不能用'],
  ])('%s %s %s', (time, title, link, reason) => {
    const parsed = parseFeed(rssItem(time, title, link), HOME);
    expect(parsed.items).toEqual([]);
    expect(parsed.unusable.map((each) => each.reason)).toEqual([reason]);
  });
  it.each([
    ['a page', '<!DOCTYPE html><html><body>x</body></html>'],
    ['nothing', ''],
    ['other JSON', '{"a":1}'],
    ['half a feed', '<rss><channel><item><title>'],
    [
      'a bomb of entities',
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
    ],
    [
      'a file of the machine',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel>&x;</channel></rss>',
    ],
  ])('%s is no feed', (_name, text) => {
    expect(() => parseFeed(text, HOME)).toThrow(FetchError);
  });
});

describe('a feed is fetched', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });
  async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    return `http://${host}:${(server.address() as AddressInfo).port}`;
  }
  const reason = (url: string) =>
    fetchDocument(url).then(
      () => 'read',
      (error: unknown) => (error instanceof FetchError ? error.message : `crash: ${String(error)}`),
    );

  it('with the charset of its header, after a redirect on its host', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/feed.xml' }).end();
      else response.writeHead(200, { 'content-type': 'text/xml; charset=gb2312' }).end(Buffer.from([0xd6, 0xd0]));
    });
    const { bytes, charset, url } = await fetchDocument(`${origin}/old`);
    expect([decodeDocument(bytes, charset), url]).toEqual(['中', `${origin}/feed.xml`]);
  });
  it.each(['http://169.254.169.254/latest/', 'http://[::1]:80/', 'http://10.1.2.3/', 'http://localhost:1/'])(
    'never from a private host another machine points to: %s',
    async (location) => {
      const origin = await serve((_, response) => response.writeHead(302, { location }).end());
      expect(await reason(origin)).toMatch(/内部地址/);
    },
  );
  it('only over HTTP', async () => {
    const origin = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    expect(await reason(origin)).toMatch(/只读取 http 和 https/);
  });
  it('not around in circles', async () => {
    const origin = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    expect(await reason(origin)).toMatch(/转了5次/);
  });
  it('up to ten megabytes', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const origin = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(await reason(origin)).toMatch(/超过10MB/);
  });
  it.each([404, 500])('not where the answer is %s', async (status) => {
    const origin = await serve((_, response) => response.writeHead(status).end('x'));
    expect(await reason(origin)).toBe(`对方回答 ${status}`);
  });
  it('not where nobody answers', async () => {
    expect(await reason('http://127.0.0.1:9/feed.xml')).toMatch(/没有开放这个端口/);
  });
  it('not where the answer breaks off', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 50);
    });
    expect(await reason(origin)).toMatch(/中途断开/);
  });
});

describe('the register of feeds', () => {
  const [item] = parseFeed(rssItem('2026-11-21 21:30'), HOME).items;
  if (!item) throw new Error('The feed has no item');
  const feed = { source: 'province', fetchedAt: '2026-11-21 22:00', items: [{ ...item, notReprinted: '与本市无关' }] };

  it('keeps earlier items and what an editor decided, for a year', () => {
    const old = { ...item, url: 'https://www.province.gov.cn/0.html', publishedAt: '2025-11-21 08:00' };
    const merged = mergeFeed([{ ...feed, items: [...feed.items, old] }], 'province', [item], '2026-11-21 23:00');
    expect(merged).toEqual([{ ...feed, fetchedAt: '2026-11-21 23:00', items: [...feed.items, old] }]);
    const [later] = mergeFeed(merged, 'province', [], '2026-11-23 08:00');
    expect(later?.items.map(({ url }) => url)).toEqual([item.url]);
  });
  it('is the same text for the same feeds', () => {
    expect(feedsText([feed])).toBe(feedsText(mergeFeed([feed], 'province', [item], feed.fetchedAt)));
    expect(feedsText([feed])).toMatch(/sentences: \[ '?[0-9a-f]{12}'? \]\n/);
  });
  it('holds the text of the page of a reprint where the feed has none', async () => {
    const source = { id: 'province', name: '省', url: 'https://www.province.gov.cn/', kind: 'gov' } as const;
    const text = rss(`<item><title>我省</title><link>/1.html</link><pubDate>2026-11-21 21:30</pubDate></item>`);
    const asked: string[] = [];
    const context = {
      reprinted: new Set(['www.province.gov.cn/1.html']),
      now: '2026-11-21 22:00',
      fetch: (url: string) => {
        asked.push(url);
        return Promise.resolve({ url, bytes: Buffer.from('<nav>x</nav><p>全省各地要把这件事办好。</p>') });
      },
    };
    const { feeds, lines } = await importFeedText([], source, text, HOME, context);
    expect(asked).toEqual(['https://www.province.gov.cn/1.html']);
    expect(feeds[0]?.items[0]).toMatchObject({ sentences: item.sentences, complete: false });
    expect(lines).toEqual(['province 省：1条，新增1条。', '  读取了1篇转载的原文，用来核对正文']);
    const again = await importFeedText(feeds, source, text, HOME, context);
    expect([asked.length, again.feeds]).toEqual([1, feeds]);
  });
});

it('the words of a page are its blocks, without scripts', () => {
  expect(htmlText('<p>一<b>二</b></p><script>x</script><ul><li>三<li>四</ul>')).toBe('一二\n三\n四');
});
