/**
 * Words of running text. Only the build segments with ICU, in one pinned version; what it finds goes into the lexicon,
 * so that every browser cuts a query alike.
 */
import { gramText } from '../../../src/lib/search/head-grams.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Longest pair of words, in characters. */
const LONGEST_PAIR = 6;
const WORD = /^\p{Script=Han}{2,8}$/u;

/** Single characters that make a noun of the word before them: 居住证, 民政局, 水费. */
const NOUN_ENDINGS =
  /^[证照局委办厅处科站所院馆校园店厂库卡费金款税险保贴率表单书册案法权员师工户区镇乡村街路桥河湖网线车船房楼梯]$/u;

/** Chinese words of at least two characters, in the form of the lexicon, repeated ones too. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const { segment } of segmenter.segment(gramText(text))) {
    if (WORD.test(segment)) words.push(segment);
    else if (WORD.test(before) && NOUN_ENDINGS.test(segment)) words.push(before + segment);
    before = segment;
  }
  return words;
}

/** Neighbouring words of a title, joined: 补贴申请. What is typed in letters, or wrongly, often spans two words. */
export function pairsOf(title: string): string[] {
  const pairs: string[] = [];
  let before = '';
  for (const { segment } of segmenter.segment(gramText(title))) {
    const isWord = WORD.test(segment);
    if (isWord && before !== '' && before.length + segment.length <= LONGEST_PAIR) pairs.push(before + segment);
    before = isWord ? segment : '';
  }
  return pairs;
}
