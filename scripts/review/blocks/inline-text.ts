/** The text of one line or paragraph, with what is emphasised and linked in it. */
import type { Link } from './block.ts';

/** Elements whose effect a reader sees. */
const FORMATS = new Set(['b', 'code', 'del', 'em', 'i', 'ins', 'mark', 's', 'strong', 'sub', 'sup', 'u']);

interface Open {
  tag: string;
  href: string | undefined;
  start: number;
}

export class InlineText {
  #text = '';
  #open: Open[] = [];
  #formats: string[] = [];
  #links: Link[] = [];

  /** @param exact keeps line ends and spaces, as in program text. */
  add(text: string, exact = false): void {
    const plain = exact ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    this.#text += !exact && /(^|[ \n])$/.test(this.#text) ? plain.trimStart() : plain;
  }

  /** Text that was collected before is the name of the text that follows. */
  label(): void {
    const name = this.#text.trimEnd();
    this.#text = name === '' || /[：:]$/.test(name) ? name : `${name}：`;
  }

  break(): void {
    this.#text = `${this.#text.trimEnd()}\n`;
  }

  open(tag: string, href?: string): void {
    this.#open.push({ tag, href, start: this.#text.length });
  }

  close(): void {
    const closed = this.#open.pop();
    if (!closed) return;
    const { tag, href, start } = closed;
    const end = this.#text.length;
    if (href !== undefined) this.#links.push({ text: this.#text.slice(start, end).trim(), href });
    else if (FORMATS.has(tag) && end > start) this.#formats.push(`${tag}:${start}-${end}`);
  }

  /** What was collected, and begins anew. Elements still open go on in what follows. */
  take(): { text: string; format: string; links: readonly Link[] } {
    const taken = { text: this.#text.trim(), format: this.#formats.sort().join(' '), links: this.#links };
    this.#text = '';
    this.#formats = [];
    this.#links = [];
    this.#open = this.#open.map((each) => ({ ...each, start: 0 }));
    return taken;
  }
}
