import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { PageLock } from './page-lock.ts';

const response = () => new EventEmitter() as unknown as ServerResponse;
const request = {} as IncomingMessage;
const turn = () => new Promise((resolve) => setImmediate(resolve));

it('makes a change once the pages under way are finished, and lets new pages wait for it', async () => {
  const lock = new PageLock();
  const order: string[] = [];
  const old = response();
  lock.enter(request, old, () => order.push('old page begins'));
  await turn();
  const change = lock.change(() => Promise.resolve(void order.push('change')));
  lock.enter(request, response(), () => order.push('new page begins'));
  await turn();
  expect(order).toEqual(['old page begins']);
  old.emit('close');
  await change;
  await turn();
  expect(order).toEqual(['old page begins', 'change', 'new page begins']);
});

it('lets pages in again after a change that failed', async () => {
  const lock = new PageLock();
  await expect(lock.change(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  let entered = false;
  lock.enter(request, response(), () => (entered = true));
  await turn();
  expect(entered).toBe(true);
});
