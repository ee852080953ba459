import type { ZoneFacts } from './page-facts.ts';

/** Attributes that a visitor perceives; classes and states such as `aria-current` may differ from page to page. */
const VISIBLE_ATTRIBUTES = ['href', 'action', 'src', 'alt', 'data-identity'] as const;
const OWN = '{page}';

/** Content of a header or footer: its texts, links and pictures in order, without markup. */
export class ZoneText {
  readonly tokens: { value: string; at: number }[] = [];
  private readonly at: number;
  private readonly ownUrl: string;
  private readonly encoded: string;

  constructor(at: number, ownUrl: string) {
    this.at = at;
    this.ownUrl = ownUrl;
    this.encoded = encodeURIComponent(ownUrl);
  }

  element(tag: string, attributes: Readonly<Record<string, string>>, at: number): void {
    for (const name of VISIBLE_ATTRIBUTES) {
      const value = attributes[name];
      if (value !== undefined) this.tokens.push({ value: `${tag} ${name}=${this.withoutOwnAddress(value)}`, at });
    }
  }

  words(text: string, at: number): void {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '') this.tokens.push({ value: words, at: at + text.search(/\S/) });
  }

  facts(): ZoneFacts {
    return {
      at: this.at,
      content: this.tokens.map(({ value }) => value).join('\n'),
      places: this.tokens.map(({ at }) => at),
    };
  }

  /** The error-report link contains the address of the page, so it has to differ from page to page. */
  private withoutOwnAddress(value: string): string {
    if (value === this.ownUrl) return OWN;
    return value
      .split('&')
      .map((part) => (part.endsWith(`=${this.encoded}`) ? part.slice(0, -this.encoded.length) + OWN : part))
      .join('&');
  }
}
