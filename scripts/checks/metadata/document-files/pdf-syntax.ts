/** Values of a PDF file (ISO 32000-1, 7.3), read from its bytes. */

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class PdfReference {
  readonly object: number;
  constructor(object: number) {
    this.object = object;
  }
}
export type PdfDictionary = Map<string, PdfValue>;
/** The content of strings is not needed here, so they are empty. */
export type PdfValue = PdfName | PdfReference | PdfDictionary | PdfValue[] | number | string | null;

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((each) => each.charCodeAt(0)));
const CODE = (character: string) => character.charCodeAt(0);
/** Deepest nesting of values; deeper files are meant to exhaust readers. */
const MAX_NESTED = 200;

/** The value does not follow the grammar. */
export class PdfSyntaxError extends Error {}

export class PdfReader {
  at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** Skips white space and comments. */
  skip(): void {
    for (;;) {
      const code = this.#bytes[this.at];
      if (code === CODE('%')) while (this.at < this.#bytes.length && !this.#isLineEnd()) this.at++;
      else if (code !== undefined && WHITE.has(code)) this.at++;
      else return;
    }
  }

  /** Consumes the word if it comes next, and returns whether it did. */
  word(word: string): boolean {
    this.skip();
    if (this.#bytes.toString('latin1', this.at, this.at + word.length) !== word) return false;
    this.at += word.length;
    return true;
  }

  /** @throws {PdfSyntaxError} if no value comes next. */
  value(depth = 0): PdfValue {
    this.skip();
    if (depth > MAX_NESTED) throw new PdfSyntaxError('nested too deeply');
    switch (String.fromCharCode(this.#bytes[this.at] ?? 0)) {
      case '/':
        return this.#name();
      case '(':
        this.#string();
        return '';
      case '[':
        return this.#array(depth);
      case '<':
        return this.#bytes[this.at + 1] === CODE('<') ? this.#dictionary(depth) : this.#hexString();
      default:
        return this.#plain();
    }
  }

  #name(): PdfName {
    const start = ++this.at;
    while (this.#isRegular()) this.at++;
    const raw = this.#bytes.toString('latin1', start, this.at);
    return new PdfName(raw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
  }

  #string(): void {
    let depth = 0;
    for (; this.at < this.#bytes.length; this.at++) {
      const code = this.#bytes[this.at];
      if (code === CODE('\\')) this.at++;
      else if (code === CODE('(')) depth++;
      else if (code === CODE(')') && --depth === 0) {
        this.at++;
        return;
      }
    }
    throw new PdfSyntaxError('a string without end');
  }

  #hexString(): string {
    const end = this.#bytes.indexOf('>', this.at);
    if (end < 0) throw new PdfSyntaxError('a string without end');
    this.at = end + 1;
    return '';
  }

  #array(depth: number): PdfValue[] {
    this.at++;
    const values: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.#bytes[this.at] === CODE(']')) {
        this.at++;
        return values;
      }
      values.push(this.value(depth + 1));
    }
  }

  #dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const dictionary: PdfDictionary = new Map();
    for (;;) {
      this.skip();
      if (this.#bytes[this.at] === CODE('>')) {
        this.at += 2;
        return dictionary;
      }
      const key = this.value(depth + 1);
      if (key instanceof PdfName) dictionary.set(key.name, this.value(depth + 1));
      // PDF readers skip what cannot be a key; so does this one.
    }
  }

  /** A number, a reference, or a word. */
  #plain(): PdfValue {
    const token = this.#token();
    if (token === '') throw new PdfSyntaxError('no value');
    if (!/^\d+$/.test(token)) return /^[+-]?[\d.]+$/.test(token) ? Number(token) : null;
    const after = this.at;
    this.skip();
    if (/^\d+$/.test(this.#token())) {
      this.skip();
      if (this.#bytes[this.at] === CODE('R') && !this.#isRegularAt(this.at + 1)) {
        this.at++;
        return new PdfReference(Number(token));
      }
    }
    this.at = after;
    return Number(token);
  }

  #token(): string {
    const start = this.at;
    while (this.#isRegular()) this.at++;
    return this.#bytes.toString('latin1', start, this.at);
  }

  #isRegular(): boolean {
    return this.#isRegularAt(this.at);
  }

  #isRegularAt(at: number): boolean {
    const code = this.#bytes[at];
    return code !== undefined && !WHITE.has(code) && !DELIMITERS.has(code);
  }

  #isLineEnd(): boolean {
    const code = this.#bytes[this.at];
    return code === 10 || code === 13;
  }
}
