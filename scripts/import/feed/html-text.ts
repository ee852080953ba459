/** The words of HTML, one line for each block. */
import { Parser } from 'htmlparser2';

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);

export function htmlText(html: string): string {
  let text = '';
  let unseen = 0;
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen++;
      if (BLOCKS.has(name)) text += '\n';
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
      if (BLOCKS.has(name)) text += '\n';
    },
    ontext(words) {
      if (unseen === 0) text += words.replace(/\s+/g, ' ');
    },
  });
  parser.end(html);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
