import { describe, expect, it } from 'vitest';
import { findBrowser } from './launch.ts';

describe('the browser', () => {
  it('is the one CHROMIUM_PATH names', () => {
    expect(findBrowser({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
  });
  it('is none when CHROMIUM_PATH names nothing that runs, whatever else is installed', () => {
    expect(findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).toBeNull();
  });
});
