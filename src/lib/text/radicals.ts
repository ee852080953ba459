/**
 * Radicals and compatibility forms that look like ordinary characters: text copied from PDF files and some fonts
 * contains them, and no search finds it.
 */

/**
 * Radicals and strokes with the ordinary character for each: property Equivalent_Unified_Ideograph of Unicode 15,
 * without the Kangxi radicals and compatibility ideographs, which normalisation converts.
 */
const EQUIVALENTS =
  '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ' +
  '⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ' +
  '⺼肉 ⺽𦥑 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ' +
  '⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ㇆𠃌 ㇏乀 ' +
  '㇐一 ㇑丨 ㇒丿 ㇓丿 ㇔丶 ㇕𠃍 ㇖乛 ㇗𠃊 ㇘𠃎 ㇙𠄌 ㇚亅 ㇛𡿨 ㇜𠃋 ㇝乀 ㇞𠃑 ㇟乚 ㇠乙 ㇡𠄎';

const ORDINARY: ReadonlyMap<string, string> = new Map(
  EQUIVALENTS.split(' ').map((pair) => {
    const [form = '', character = ''] = pair;
    return [form, character] as const;
  }),
);

/** Radicals, strokes and compatibility ideographs; the twelve unified ones among the last are left alone by {@link ordinaryOf}. */
export const LOOK_ALIKES = /[\u2E80-\u2FDF\u31C0-\u31EF\uF900-\uFAFF]|[\u{2F800}-\u{2FA1F}]/gu;

/** The ordinary character for a look-alike; the character itself where it has none. */
export const ordinaryOf = (character: string): string => ORDINARY.get(character) ?? character.normalize('NFKC');
