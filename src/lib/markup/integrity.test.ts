import { describe, expect, it } from 'vitest';
import { addIntegrity, integrityOf } from './integrity.ts';

const known = (url: string) => (url === '/a.css' || url === '/a.js' ? 'sha384-known' : undefined);

describe('the integrity of styles and scripts', () => {
  it('is the SHA-384 of the bytes in base64', () => {
    expect(integrityOf(new TextEncoder().encode("alert('Hello, world.');"))).toBe(
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
  });
  it('is on every stylesheet and script of the site', () => {
    expect(
      addIntegrity('<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>', known),
    ).toBe(
      '<link rel="stylesheet" href="/a.css" integrity="sha384-known"><script type="module" src="/a.js" integrity="sha384-known"></script>',
    );
  });
  it('is not put on other links, unknown files, other hosts or data blocks', () => {
    const html =
      '<link rel="icon" href="/a.css"><link rel="stylesheet" href="/b.css"><script src="https://x.cn/a.js"></script><script type="application/ld+json">{}</script>';
    expect(addIntegrity(html, known)).toBe(html);
  });
  it('is written once', () => {
    const once = addIntegrity('<link rel="stylesheet" href="/a.css">', known);
    expect(addIntegrity(once, known)).toBe(once);
  });
});
