import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../lib/project.ts';
import { createGate } from './request-gate.ts';

const ROOT = '/fleets/one';
const CACHE = '/fleets/cache/vite';
const PICTURE = 'content/portal/news/a.png';
const { classify } = createGate(ROOT, CACHE, (file) => file === PICTURE);
const kind = (address: string) => classify(address)?.kind ?? null;
const picture = (source: string) => `/_image/?href=${encodeURIComponent(source)}&w=200&f=webp`;

describe('the request gate', () => {
  it.each(['/', '/news/', '/news/2025-03-02-meeting/', '/404.html', '/theme.0a1b2c3d.css', '/news', '/_preview/'])(
    'lets through the page %s',
    (address) => expect(kind(address)).toBe('page'),
  );

  it('takes the query from a page, in which Vite would read what to do with a file', () => {
    expect(classify('/news/?import&raw')).toEqual({ kind: 'page', url: '/news/' });
  });

  it.each([
    '/@vite/client',
    '/src/styles/index.css?t=1',
    '/node_modules/vite/dist/client/env.mjs',
    `/@fs${PROJECT_ROOT}/node_modules/vite/dist/client/env.mjs`,
    `/@fs${CACHE}/deps/a.js?v=1`,
    '/@id/__x00__virtual:astro:dev-css-all',
    '/@id/astro:scripts/page.js',
  ])('lets through %s, which pages load from the program', (address) => expect(kind(address)).toBe('program'));

  it('lets through a picture that passed the check, as it is and in another size', () => {
    expect(kind(`/@fs${ROOT}/${PICTURE}?origWidth=4`)).toBe('picture');
    expect(kind(picture(`/@fs${ROOT}/${PICTURE}?origWidth=4`))).toBe('picture');
  });

  it.each([
    `/@fs${ROOT}/content/portal/news/b.png`,
    `/@fs${ROOT}/content/portal/news/a.md`,
    `/@fs${ROOT}/content/portal/news/a.png/../../../../secret`,
    `/@fs${ROOT}/content/portal/news/a.png%2f..%2f..%2fsecret`,
    `/@fs/${ROOT}/${PICTURE}`,
    `/@fs${PROJECT_ROOT}/package.json`,
    `/@fs${PROJECT_ROOT}/src/..%2fpackage.json`,
    `/@fs${PROJECT_ROOT}/scripts/lantai.ts`,
    '/@fs/etc/passwd',
    '/@id//etc/passwd',
    '/@id/__x00__/etc/passwd',
    '/@id/lantai:store',
    '/@react-refresh',
    '/package.json',
    '/content/portal/news/a.md',
    '/sites/fleet.yaml',
    '/.git/config',
    '/__open-in-editor?file=package.json',
    '/src/content.config.ts/../../package.json',
    '/src\\..\\package.json',
    '/%',
    '/%00/',
    picture('/etc/passwd'),
    picture('/@fs/etc/passwd'),
    picture('http://127.0.0.1/secret.png'),
    picture(`/@fs${ROOT}/content/portal/news/b.png`),
    picture(`/@fs${ROOT}/x/../${PICTURE}`),
    picture('%'),
    '/_image/',
  ])('does not answer %s', (address) => expect(kind(address)).toBeNull());
});
