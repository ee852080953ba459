/** Chinese words for what the search engine reports. */
import type { Step } from '../../src/lib/search/found.ts';
import type { Intent } from '../../src/lib/search/intent.ts';

export const STEP_WORDS: Readonly<Record<Step['kind'], string>> = {
  number: '编号相符',
  all: '全部词语',
  most: '去掉信息最少的词语',
  some: '有其中几个词语',
  one: '有其中一个词语',
};

export const INTENT_WORDS: Readonly<Record<Intent, string>> = {
  telephone: '电话',
  place: '地点',
  person: '谁负责',
  materials: '材料',
  fee: '费用',
  duration: '办理时间',
  time: '什么时候',
  condition: '条件',
  how: '怎么办',
};

/** Parts of a score, see `rank-entries.ts`. */
export const PART_WORDS: Readonly<Record<string, string>> = {
  words: '词语',
  phrase: '连在一起',
  title: '占标题',
  body: '正文',
  type: '体裁',
  intent: '合乎所问',
  fresh: '新旧',
  status: '效力',
  archived: '已归档',
  number: '编号',
  wholeTitle: '就是标题',
  wholeName: '就是名称',
};
