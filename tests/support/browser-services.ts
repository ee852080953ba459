/** More services and institutions for the browser tests: one outside the fleet, one below another, a leader with a mailbox. */
import { entryText, type EntryFields } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

/** A guide with what every guide needs; `fields` overrides it. */
const guideText = (fields: EntryFields & Record<string, unknown>) =>
  entryText(
    {
      itemKind: '公共服务',
      objects: ['个人'],
      theme: '供水用水',
      basis: ['《城市供水条例》第二十条'],
      conditions: ['用水地址在供水范围内'],
      process: [{ step: '申请', text: '拨打供水热线。' }],
      timeLimit: { promised: '3个工作日' },
      fees: '不收费',
      notes: ['请留下能接通的电话'],
      agency: '测试市自来水公司',
      contact: { phone: '0000-8000088', address: '测试市滨河路8号', hours: '工作日9:00—17:00' },
      materials: [],
      forms: [],
      onlineLevel: '网上指南',
      progressChannels: ['电话'],
      faq: [{ question: '周末办吗？', answer: '周末不办。' }],
      complaintUrl: 'https://zwfw.test.gov.cn/complaint',
      supervisionUrl: 'https://zwfw.test.gov.cn/supervision',
      isGovService: false,
      approvalRef: '测政办函〔2025〕2号',
      verifiedOn: '2025-01-09',
      verifiedBy: '乙',
      version: '2025年第1版',
      ...fields,
    },
    '水表由供水单位免费检修。',
  );

/** The length of a typical guide, which has to fit on one sheet. */
const USUAL_LENGTH = {
  basis: ['《城市供水条例》第二十条', '《测试市供水用水管理办法》第十四条、第十五条', '《测试市供水服务规范》第六节'],
  conditions: [
    '用水地址在市自来水公司供水范围内',
    '水表为市自来水公司安装，铅封完好',
    '申请人是用户本人，或者用户书面委托的人',
    '没有正在处理的用水纠纷',
  ],
  process: [
    { step: '申请', text: '网上填写检修申请，或者拨打供水热线，说明用水地址和水表出现的情况。', limit: '当场' },
    { step: '受理', text: '核对用户编号和地址，材料齐全的当场受理，缺少材料的一次告知。', limit: '当日' },
    { step: '上门检查', text: '检修人员出示证件上门检查，能现场修好的当场修好。', limit: '2个工作日' },
    { step: '送检', text: '对准确度有疑问的，拆表送计量机构检定，其间装备用表。', limit: '10个工作日' },
    { step: '办结', text: '换回水表，多计的水费在下一期账单里退还。', limit: '1个工作日' },
  ],
  materials: [
    '用户身份证明',
    '最近一期水费账单',
    '委托书（委托他人申请的）',
    '水表照片',
    '检定申请书（申请送检的）',
  ].map((name) => ({
    name,
    basis: '《测试市供水用水管理办法》第十五条',
    format: '原件，纸质或者电子',
    copies: '1份',
    signature: '申请人签名',
  })),
  notes: [
    '检修期间请有人在家，并清出水表周围一米的地方。',
    '请勿自行拆卸水表，铅封损坏的，检修费用由用户承担。',
    '备用表的读数计入当期用水量。',
    '检定结果合格的，检定费由申请人承担；不合格的，由市自来水公司承担。',
  ],
};

const publishedAt = '2025-02-10 09:00';

export async function writeServices(fleet: TempFleet): Promise<void> {
  await fleet.write(
    'content/portal/guides/meter.md',
    guideText({
      id: 'portal-20250210-31',
      title: '水表检修办事指南',
      publishedAt,
      itemName: '水表检修',
      itemCode: 'CS-SW-0031',
      ...USUAL_LENGTH,
    }),
  );
  await fleet.write(
    'content/portal/questions/well.md',
    entryText(
      {
        id: 'portal-20250210-32',
        title: '自家院里打井要办手续吗？',
        publishedAt,
        theme: '取水用水',
        attention: 40,
        lastReviewedAt: '2025-02-10',
        reviewBy: '2026-02-10',
        relatedServices: ['portal-20250110-11'],
      },
      '浇菜地、喂牲畜的少量取水不用办。',
    ),
  );
  await fleet.write(
    'content/portal/bodies/station.md',
    entryText(
      {
        id: 'portal-20250210-33',
        title: '测试市水文站',
        publishedAt,
        name: '测试市水文站',
        functions: ['监测河流、水库的水位和流量。'],
        sections: [],
        subordinates: [
          { name: '青河水位站', phone: '0000-8000071' },
          { name: '测试县水文中心', url: 'https://county.test.gov.cn/' },
        ],
        superior: 'portal-20250201-02',
        leaders: ['portal-20250210-34'],
        address: '测试市堤顶路2号',
        hours: '全天值班',
        phone: '0000-8000070、0000-8000072（夜间）',
        order: 20,
      },
      '水文站在青河边。',
    ),
  );
  await fleet.write(
    'content/portal/leaders/geng.md',
    entryText(
      {
        id: 'portal-20250210-34',
        title: '庚',
        publishedAt,
        name: '庚',
        post: '水文站站长',
        duties: ['水文监测'],
        order: 20,
        mailbox: { accepts: '受理对水文工作的意见。', url: 'https://hd.test.gov.cn/geng' },
      },
      '庚，研究生学历，高级工程师。',
    ),
  );
}
