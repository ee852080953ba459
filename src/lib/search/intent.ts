/**
 * What a question wants to know, from the words that ask it. They say which kind of entry answers and need not occur
 * in it.
 */

export const INTENTS = {
  telephone:
    '电话|电话号码|联系电话|咨询电话|办公电话|投诉电话|监督电话|联系方式|打什么电话|打哪个电话|怎么联系|如何联系|号码|热线电话',
  place:
    '在哪里|在哪儿|在哪|哪里办|哪里办理|在哪里办|在哪办|在哪里办理|去哪里|去哪儿|去哪|去哪里办|去哪办|到哪里|到哪里办|到哪办|哪里|哪儿|什么地方|地址|办公地址|办公地点|怎么走|位置',
  person: '谁管|谁负责|谁分管|归谁管|由谁管|由谁负责|是谁|找谁|谁来管|分管|哪位领导|哪个领导|哪位|分管领导|负责人',
  materials:
    '要什么材料|需要什么材料|要哪些材料|需要哪些材料|什么材料|哪些材料|带什么|要带什么|需要带什么|准备什么|要准备什么|要什么手续|需要什么手续|需要什么|要什么',
  fee: '多少钱|要多少钱|要钱吗|要不要钱|收费吗|收不收费|怎么收费|收多少钱|花多少钱|要花钱吗|收费标准|费用多少',
  duration:
    '多久|要多久|需要多久|多长时间|需要多长时间|几天|要几天|几个工作日|多少天|多久能办好|多久能拿到|多久能办下来|办理时限',
  time: '什么时候|几时|何时|几点|几点上班|几点下班|几点开门|上班时间|办公时间|开放时间|几月|几号|哪天|哪一天|周末上班吗|星期六上班吗',
  condition:
    '什么条件|哪些条件|条件是什么|需要什么条件|要什么条件|谁能|谁可以|哪些人|哪些人可以|什么人|什么人可以|能不能|可不可以|行不行|是否可以|能领吗|有没有资格',
  how: '怎么办|怎么办理|如何办理|怎样办理|怎么申请|如何申请|怎样申请|怎么弄|怎么搞|怎么领|怎么领取|如何领取|怎么查|怎么查询|如何查询|怎么交|怎么缴|怎么报名|如何报名|怎样报名|咋办|咋弄|咋申请|咋办理|流程|办理流程|步骤|手续|怎么做|怎么|如何|怎样|咋|怎么样',
  // Words without a content of their own.
  filler:
    '请问|您好|你好|我|我想|我要|我们|俺|咱|想|想问|想要|想办|想查|问一下|问下|帮我|吗|呢|啊|吧|呀|的|了|着|过|得|地|是|有|有没有|有什么|有哪些|是不是|是什么|什么|啥|什么样|哪些|哪个|多少|几|为什么|为啥|需要|要|能|能否|可以|可否|可|会|应该|应|现在|如今|目前|一下|那个|这个|这|那|查|查一下|给|在|去|到|和|与|及|或|对|为|被|把|由|从|跟|让|于|之|等|也|都|还|就|又|办|弄|搞|找|一个|一种|怎|谁|关于|有关|相关|一般|家里|里|上|没|没有|不|不能|怎么回事|哪|我家|家|人家|刚|如果|之后|以后|的话|时|时候|还是|自己|别人|人',
} as const;
export type IntentName = keyof typeof INTENTS;
export type Intent = Exclude<IntentName, 'filler'>;

/** Phrase → what it asks. */
export const INTENT_PHRASES: ReadonlyMap<string, IntentName> = new Map(
  (Object.entries(INTENTS) as [IntentName, string][]).flatMap(([name, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, name] as const),
  ),
);

/** Longest phrase, in characters. */
export const LONGEST_PHRASE = Math.max(...[...INTENT_PHRASES.keys()].map((phrase) => phrase.length));
