/** Official texts about what is banned give no finding; the banned words do, in whatever notation. */
import { describe, expect, it } from 'vitest';
import { scanFile, vocabularyOf, type Hits } from './scan.ts';
import type { PublishedText } from './texts/published-texts.ts';

const vocabulary = vocabularyOf(undefined);

function scan(text: string, part: PublishedText['part'] = 'body'): Hits {
  const place = { site: 'portal', file: 'content/portal/a.md', line: 1, column: 1 };
  const one: PublishedText = {
    text,
    part,
    path: [],
    locator: () => (start) => ({ place: { ...place, column: start + 1 }, offset: start }),
  };
  return scanFile({ site: 'portal', file: place.file, bytes: {}, texts: () => [one] }, vocabulary);
}
const found = (text: string, part?: PublishedText['part']) =>
  Object.entries(scan(text, part)).flatMap(([kind, hits]: [string, readonly { words: string }[]]) =>
    hits.map(({ words }) => `${kind} ${words}`),
  );

const OFFICIAL: Readonly<Record<string, readonly string[]>> = {
  保密: [
    '会议学习新修订的保密法，对机关单位定密、涉密人员管理和网络保密管理作出部署。',
    '国家秘密的密级分为绝密、机密、秘密三级，定密要做到权责明确、依据充分、程序规范。',
    '存储、处理国家秘密的计算机信息系统按照涉密程度实行分级保护。',
    '政府信息公开前，要依照保密法律法规和有关规定进行审查。',
    '工作人员离岗离职要清退涉密载体，履行脱密期管理规定。',
    '各单位要严守工作秘密，不得在微信群里谈论、传递涉密内容。',
    '市档案馆将保密期满的档案依法解密后向社会开放。',
    '本次检查发现，个别单位将标有密级的文件与普通文件混放。',
    '商业秘密、个人隐私一律不公开，权利人同意公开的除外。',
    '企业内部控制制度健全，内部资料移交手续完备。',
    '会议审议了市政府办公室内部机构设置方案。',
    '机密级以上会议不得使用无线话筒。',
  ],
  反诈: [
    '警惕“刷单返利”骗局，凡是声称日赚千元、稳赚不赔的，都是诈骗。',
    '市公安局提醒市民，不要出售银行卡、电话卡，不要帮人跑分洗钱。',
    '反诈民警走进社区，讲解冒充客服、虚假贷款和裸聊敲诈等案例。',
    '接到自称公检法的电话要求转账的，请立即拨打96110核实。',
    '非法集资的常见手法是许诺高额回报，编造虚假项目。',
    '请远离网络传销，凡是要求拉人头、交入门费的，请向市场监管部门举报。',
    '不听信“无抵押秒放款”的广告，贷款请到正规金融机构办理。',
    '市银协发布风险提示，警惕“代理退保”“征信修复”类骗局。',
  ],
  禁毒: [
    '6月26日是国际禁毒日，市禁毒办组织青少年参观禁毒教育基地。',
    '民警向群众讲解冰毒、海洛因、大麻等毒品的危害和识别方法。',
    '我市戒毒康复人员就业帮扶基地挂牌，首批安置12人。',
    '严厉打击制毒、贩毒犯罪，坚决遏制新型毒品蔓延。',
    '对吸毒人员实行动态管控，落实社区戒毒社区康复措施。',
    '发现种植罂粟、吸毒贩毒线索的，请拨打110举报。',
  ],
  禁赌和扫黄打非: [
    '公安机关依法查处聚众赌博案件15起，收缴老虎机8台。',
    '开展跨境网络赌博专项治理，严厉打击六合彩等地下私彩。',
    '“扫黄打非”部门清理网上淫秽色情信息，保护未成年人健康成长。',
    '对卖淫嫖娼等违法行为依法予以治安处罚。',
    '整治校园周边环境，查禁含有血腥暴力、淫秽内容的出版物。',
    '举报制售假发票、刻章办证等违法行为，经查实的给予奖励。',
    '农村移风易俗，抵制大操大办、聚众赌博等不良风气。',
  ],
  彩票: [
    '市民政局公告：本年度福利彩票公益金支持养老服务项目23个。',
    '体育彩票公益金用于全民健身路径更新。',
    '彩票销售网点不得向未成年人销售彩票。',
    '中福在线销售厅停止营业，双色球、快乐8照常开奖。',
  ],
  宗教事务和防邪教: [
    '全市宗教界学习《宗教事务条例》，推进宗教中国化。',
    '宗教活动场所完成消防安全检查，佛教、道教、伊斯兰教场所负责人参加培训。',
    '反邪教宣传进乡村，揭露“全能神”“法轮功”等邪教的危害。',
    '崇尚科学，破除封建迷信，不算命、不看风水、不请神婆。',
    '发现邪教人员散发宣传品的，请向公安机关举报，不听、不信、不传。',
    '依法取缔非法宗教活动点，保护正常的宗教活动。',
  ],
  国家安全和统一: [
    '4月15日是全民国家安全教育日，请拨打12339举报危害国家安全的行为。',
    '坚决反对“台独”分裂行径，维护国家主权和领土完整。',
    '反间谍法规定，任何个人和组织不得非法获取、持有属于国家秘密的文件。',
    '市台港澳办接待台湾同胞参访团，两岸青年交流座谈。',
    '铸牢中华民族共同体意识，反对大汉族主义，也反对地方民族主义。',
    '普法课堂讲解反恐怖主义法，介绍恐怖主义和极端主义的识别与防范。',
  ],
  广告监管和消费: [
    '市场监管局公布虚假违法广告典型案例：某诊所宣称“包治百病”被处罚。',
    '消费提示：警惕直播间“全网最低价”“限时秒杀”等诱导消费的噱头。',
    '户外广告设施设置须经城市管理部门审批。',
    '网络交易平台经营者不得进行虚假宣传，不得使用“最高级”用语。',
    '市商务局发放汽车以旧换新补贴，申领入口在政务服务网。',
    '农产品展销会设招商推介区，23家企业签约。',
  ],
  网络谣言和权益: [
    '网传我市停水三天的消息不实，水务局已经辟谣，公安机关依法处罚造谣者。',
    '依法惩治网络暴力，对侮辱诽谤他人、“人肉搜索”的，可以报警。',
    '严禁非法买卖、出售个人信息，个人信息保护法自2021年11月1日起施行。',
    '宾馆客房安装偷拍设备的，由公安机关依法查处。',
  ],
  地图和统计: [
    '公开出版、展示的地图应当使用标准地图，并标注审图号。',
    '规划和自然资源局检查登载地图的网站和书刊，发现问题地图7幅。',
    '示意图所示范围以批准的规划文本为准。',
  ],
  别的意思: [
    '电视台独家报道了水库除险加固工程，平台独立运行正常。',
    '山东突出重点、东突破口，推进六合彩虹广场建设。',
    '计算命令下达后，系统在一夜情况不明时自动切换。',
    '时代孕育精神，代考察组到村调研，跑分组讨论后形成报告。',
    '控制毒性物质排放，吸毒气检测仪已经配齐。',
    '企业宣传销售两不误，走私家车通道请减速。',
    '腐败类案件通报，红色情怀感人，特色情景教学受欢迎。',
    '请勿带来更大麻烦；大麻哈鱼洄游，神圣战士雕像落成。',
    '税务部门为自然人代开发票，可以在线办理。',
    '回复盖章后三日内送达；群众在通讯中反映问题，中欧打造交流平台。',
    '乾隆年间的县志、著作、书法作品展出，展期至年底。',
  ],
};
const SENTENCES = Object.values(OFFICIAL).flat();

describe('official style', () => {
  it('is tried in at least sixty sentences', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(SENTENCES)('gives no finding: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
    expect(found(sentence, 'field')).toEqual([]);
  });

  it('gives none where it stands together', () => {
    expect(found(SENTENCES.join('\n\n'))).toEqual([]);
  });
});

describe('banned words in disguise', () => {
  const word = '法轮功';
  const WAYS: readonly (readonly [string, string])[] = [
    ['spaces', '学习法 轮 功有益'],
    ['wide spaces', '学习法　轮　功有益'],
    ['zero-width characters', '学习法\u200B轮\u200D功有益'],
    ['soft hyphens', '学习法\u00AD轮\u00AD功有益'],
    ['signs between the characters', '学习法*轮*功有益'],
    ['dots', '学习法·轮.功有益'],
    ['emphasis', '学习法**轮**功有益'],
    ['tags', '学习法<b>轮</b>功有益'],
    ['a comment', '学习法<!-- 。 -->轮功有益'],
    ['character references', '学习法&#x8F6E;功有益'],
    ['a line end', '学习法\n轮功有益'],
    ['traditional characters', '學習法輪功有益'],
    ['a variation selector', '学习法轮\uFE00功有益'],
    ['a Kana that looks like a part', '人人赌トト博，百家乐网站'],
  ];

  it.each(WAYS)('are found with %s', (_way, text) => {
    expect(scan(text).prohibited.length).toBeGreaterThan(0);
  });

  it('are found with Kangxi radicals and radicals of the supplement', () => {
    // U+2F9B is 走, U+2EA0 is 民, U+2F42 is 文.
    expect(found('从事⾛私活动')).toEqual(['prohibited ⾛私']);
    expect(found('煽动⺠族仇恨')).toEqual(['prohibited ⺠族仇恨']);
  });

  it('are found in full width and with letters of other scripts', () => {
    expect(scan('机密★１０年').secrecy.map(({ words }) => words)).toEqual(['机密★１０年']);
    expect(scan('机 密 ☆ 10 年').secrecy.length).toBe(1);
    expect(scan('密　级：机　密').secrecy.length).toBe(1);
    expect(scan('限時搶購').advertising.length).toBe(1);
  });

  it('are reported where they begin, as they were typed', () => {
    const [hit] = scan(`人人学习${[...word].join(' * ')}有益`).prohibited;
    expect(hit).toMatchObject({ words: '法 * 轮 * 功', place: { column: 5 } });
  });

  it('are no words over the end of a sentence, a paragraph or an item', () => {
    expect(found('坚持六合。彩虹')).toEqual([]);
    expect(found('- 六合\n- 彩民')).toEqual([]);
    expect(found('六合\n\n彩民')).toEqual([]);
  });

  it('takes a host by its own letters, so that a look-alike is no government site', () => {
    expect(scan('[网站](https://www.gоv.cn/)').links.map(({ host }) => host)).toEqual(['www.xn--gv-fmc.cn']);
    expect(scan('[网站](https://www.gov.cn&#46;evil.com/)').links.map(({ host }) => host)).toEqual([
      'www.gov.cn.evil.com',
    ]);
  });

  it('takes time in proportion to the length of the text', () => {
    const long = '会议研究部署防汛工作、法轮、六合*彩，机密级'.repeat(20_000);
    expect(scan(long).prohibited.length).toBe(20_000);
    expect(scan('*'.repeat(200_000)).prohibited).toEqual([]);
    expect(scan('！['.repeat(50_000)).prohibited).toEqual([]);
  });
});
