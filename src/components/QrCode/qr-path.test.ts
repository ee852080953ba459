import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrPath } from './qr-path.ts';

/** Modules the path fills, as `x,y`. */
function filled(path: string): Set<string> {
  const cells = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(width); at++) cells.add(`${Number(x) + at},${y}`);
  return cells;
}

describe('the QR code of an address', () => {
  const code = qrPath('https://www.example.gov.cn/');
  it('has the three finder squares at their corners', () => {
    const cells = filled(code.path);
    const far = code.size - QUIET_ZONE - 7;
    for (const [x, y] of [
      [QUIET_ZONE, QUIET_ZONE],
      [far, QUIET_ZONE],
      [QUIET_ZONE, far],
    ] as const) {
      for (let step = 0; step < 7; step++) expect(cells).toContain(`${x + step},${y}`);
      expect(cells).not.toContain(`${x + 1},${y + 1}`);
      expect(cells).toContain(`${x + 3},${y + 3}`);
    }
  });
  it('leaves the quiet zone empty', () => {
    for (const cell of filled(code.path))
      for (const part of cell.split(',').map(Number)) {
        expect(part).toBeGreaterThanOrEqual(QUIET_ZONE);
        expect(part).toBeLessThan(code.size - QUIET_ZONE);
      }
  });
  it('is the same every time, and another for another address', () => {
    expect(qrPath('https://www.example.gov.cn/')).toEqual(code);
    expect(qrPath('https://www.example.gov.cn/a/').path).not.toBe(code.path);
  });
});
