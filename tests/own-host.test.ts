/** Every site needs a host of its own; putting it below a path of another is refused with an explanation. */
import { expect, it } from 'vitest';
import { runInProcess } from './support/run-in-process.ts';

it.each([
  ['build', '--base', '/preview/swj/'],
  ['build', '--base=/preview/swj/'],
  ['serve', '--base-path', '/preview/swj/'],
  ['dev', '--path-prefix', '/preview/swj/'],
])('%s %s is refused with a sentence', async (...args) => {
  const { code, stdout, stderr } = await runInProcess(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('每个站点要有自己的域名或者端口，不能放在别的网站的路径下面');
  expect(stderr).toContain('docs/operators/deploy-nginx.md');
});
