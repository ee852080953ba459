/** Every text of every entry and record, filled with attacks: what is not rejected is published as plain text. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parse } from 'parse5';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressProblem } from '../schemas/web-address.ts';
import { type BuildManifest, MANIFEST_FILE } from '../src/lib/model/manifest.ts';
import { startServer } from '../scripts/serve/start-server.ts';
import { browserFleet, NOW } from './support/browser-fleet.ts';
import { HOSTILE } from './support/hostile-values.ts';
import { makeHostile, type HostileField } from './support/hostile-fleet.ts';
import { patientBrowser } from './support/patient-browser.ts';
import { startPreviewServer } from './support/preview-server.ts';
import { runInProcess } from './support/run-in-process.ts';
import type { TempFleet } from './support/temp-fleet.ts';

const SITES = ['portal', 'dept'];
const run = promisify(execFile);

let fleet: TempFleet;
let fields: HostileField[];
let browser: Browser | undefined;
const dist = (...parts: string[]) => path.join(fleet.root, 'dist', ...parts);

beforeAll(async () => {
  fleet = await browserFleet();
  fields = await makeHostile(fleet, NOW, SITES);
  const built = await runInProcess('build', '--root', fleet.root, '--today', NOW);
  if (built.code !== 0) throw new Error(`${built.stdout}\n${built.stderr}`);
  browser = await patientBrowser();
});
afterAll(async () => {
  await browser?.close();
  await fleet.dispose();
});

/** Built files with an ending, as `site/path` and text. */
async function files(ending: RegExp): Promise<[string, string][]> {
  const all = await readdir(dist(), { recursive: true });
  const wanted = all.filter((file) => ending.test(file) && !/(?:^|\/)(?:pagefind|_astro)\//.test(file)).sort();
  return Promise.all(wanted.map(async (file): Promise<[string, string]> => [file, await readFile(dist(file), 'utf8')]));
}

describe('the fields', () => {
  it('are all there is to write in, and most of them are published', () => {
    const published = fields.filter(({ refusedBy }) => refusedBy === undefined);
    expect(fields.length).toBeGreaterThan(1500);
    expect(published.length).toBeGreaterThan(fields.length / 4);
    expect(published.every(({ before, value }) => value !== before)).toBe(true);
  });

  it('refuse what would not be text: mailboxes, files, identifiers, dates', () => {
    const never = /(?:email|\.file|\.id|[a-z]At|[a-z]On|\.digest)$/;
    const published = fields.filter(({ name, refusedBy }) => refusedBy === undefined && never.test(name));
    expect(published.map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
  });

  it('keep the host of every address', () => {
    const host = (text: string) => (URL.canParse(text) ? new URL(text).host : text);
    const addresses = fields.filter(({ before }) => /^[a-z]+:\/\//.test(before));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.map(({ value }) => host(value))).toEqual(addresses.map(({ before }) => host(before)));
  });
});

const FORBIDDEN = new Set('iframe frame object embed base applet portal math foreignobject style marquee'.split(' '));
const ADDRESSES = new Set('href src action poster data cite formaction ping background xlink:href'.split(' '));
/** A place of the site, a mailbox, a number, or a whole address that leads where it seems to. */
const isHarmless = (address: string) =>
  /^(?:#|\/(?!\/)|mailto:[\w.%'+-]+@[\w.-]+$|tel:\+?[\d-]+$|data:image\/(?:svg\+xml|png|webp)[,;])/.test(address) ||
  (addressProblem(address) === null && !new URL(address).host.includes('pwned'));

/** What is in a page besides text and harmless markup. */
function foreignParts(html: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (tree.isCommentNode(node)) found.push(`<!--${node.data}-->`);
    if (tree.isElementNode(node)) {
      const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value;
      const of = (what: string) => `${node.tagName} ${what}`;
      if (FORBIDDEN.has(node.tagName.toLowerCase())) found.push(of(''));
      if (node.tagName === 'script' && attribute('type') !== 'application/ld+json' && !attribute('src'))
        found.push(of('inline'));
      if (attribute('http-equiv') !== undefined) found.push(of('http-equiv'));
      for (const { name, value } of node.attrs) {
        if (/^on|^style$|^srcdoc$/i.test(name)) found.push(of(name));
        if (/["'<>=`]|pwned/.test(name)) found.push(of(name));
        if (ADDRESSES.has(name) && !isHarmless(value)) found.push(of(`${name}=${value}`));
        if (name === 'srcset' && value.split(',').some((each) => !each.trim().startsWith('/')))
          found.push(of(`srcset=${value}`));
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

describe('the built sites', () => {
  it('show the attacks as text, and hold no element, attribute, comment or address of theirs', async () => {
    const pages = await files(/\.html$/);
    expect(pages.filter(([, html]) => html.includes('__pwned')).length).toBeGreaterThan(30);
    const foreign = pages.flatMap(([file, html]) => foreignParts(html).map((part) => `${file}: ${part}`));
    expect(foreign).toEqual([]);
  });

  it('say structured data that can be read', async () => {
    for (const [file, html] of await files(/\.html$/))
      for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g))
        expect(() => void JSON.parse(json), file).not.toThrow();
  });

  it('have feeds, site maps, lists and catalogues that can be read', async () => {
    const xml = await files(/\.xml$/);
    expect(xml.some(([, text]) => text.includes('__pwned'))).toBe(true);
    for (const [file, text] of xml) {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${file}: ${error.message}`);
      });
      parser.write(text).close();
    }
    for (const [file, text] of await files(/\.(?:json|jsonld)$/))
      expect(() => void JSON.parse(text), file).not.toThrow();
  });

  it('have configuration that says what it said before, in a real nginx too', async () => {
    for (const site of SITES) {
      const read = (name: string) => readFile(dist(site, name), 'utf8');
      for (const line of (await read('_redirects')).trimEnd().split('\n').filter(Boolean))
        expect(line).toMatch(/^(?:\/[^\s:?#]*|https:\/\/[a-z0-9.-]+\/\*) (?:\/|https:\/\/)[^\s]* 301!?$/);
      for (const line of (await read('_headers')).split('\n').filter(Boolean))
        expect(line).toMatch(/^(?:\/[\w./*]*|  [A-Z][A-Za-z-]+: [ -~]+)$/);
      expect(await read('robots.txt')).not.toContain('pwned');
      const prefix = path.join(fleet.root, `nginx-${site}`);
      await mkdir(path.join(prefix, 'tmp'), { recursive: true });
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path tmp;`)
        .join(' ');
      const server = `server { listen 127.0.0.1:5449; root ${dist(site)}; include ${dist(site, 'nginx.conf')}; }`;
      await writeFile(
        path.join(prefix, 'test.conf'),
        `pid nginx.pid; events {} http { access_log off; ${temp} ${server} }`,
      );
      const { stderr } = await run('nginx', ['-t', '-p', prefix, '-c', 'test.conf', '-e', 'stderr']);
      expect(stderr).toContain('test is successful');
    }
  });
});

/**
 * Opens every page as a visitor who opens every box and points at everything.
 *
 * @param base address of the server, with trailing slash.
 * @returns what ran, what was loaded from elsewhere, what asked for attention.
 */
async function whatHappens(base: string, urls: readonly string[], options: BrowserContextOptions): Promise<string[]> {
  const context = await browser?.newContext(options);
  const page = await context?.newPage();
  if (!page) throw new Error('no browser');
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:image/')) heard.push(request.url());
  });
  page.on('dialog', (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  for (const url of urls) {
    await page.goto(new URL(url, base).href);
    const pwned = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const element of document.querySelectorAll('a, button, img, input'))
        for (const type of ['mouseover', 'focus', 'error', 'load']) element.dispatchEvent(new Event(type));
      return '__pwned' in window;
    });
    if (pwned) heard.push(`ran on ${url}`);
  }
  await context?.close();
  return heard;
}

const builtPages = async (site: string) =>
  (JSON.parse(await readFile(dist(site, MANIFEST_FILE), 'utf8')) as BuildManifest).pages;

describe.each([
  ['with the content security policy', false],
  ['without it', true],
])('in a browser, %s', (_, bypassCSP) => {
  it.each(SITES)('nothing of them runs or loads on any page of %s', async (site) => {
    const server = await startServer({ dist: dist(), site });
    const urls = (await builtPages(site)).map(({ url }) => url);
    const heard = await whatHappens(server.url, urls, { bypassCSP }).finally(() => server.close());
    expect(heard).toEqual([]);
  });
});

it('in the preview, nothing of them runs on a page of any kind, nor where an entry is refused', async () => {
  const attack = HOSTILE.html.join('');
  await fleet.edit(
    'content/portal/news/2025-03-02-meeting.md',
    '\nsubtype: 要闻\n',
    `\nsubtype: ${JSON.stringify(attack)}\n`,
  );
  const body = HOSTILE.html.join('\n\n');
  await fleet.edit('content/portal/notices/2025-03-06-drill.md', '\n---\n', `\n---\n\n${body}\n`);
  const byTemplate = Map.groupBy(await builtPages('portal'), ({ template }) => template);
  const urls = [...byTemplate.values()].flatMap((pages) => pages.slice(0, 1).map(({ url }) => url));
  const refused = ['/news/2025-03-02-meeting/', '/notices/2025-03-06-drill/', '/news/', '/notices/', '/'];
  const preview = await startPreviewServer(fleet.root, 'portal', NOW);
  try {
    expect(await whatHappens(preview.url, [...urls, ...refused], { bypassCSP: true })).toEqual([]);
  } finally {
    await preview.stop();
  }
});
