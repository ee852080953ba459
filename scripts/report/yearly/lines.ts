/** The lines of the yearly report of a site, block by block (政府网站工作年度报表, 国办函〔2018〕12号, R-GO-8.2.5). */
import { SITE_KINDS, type Site } from '../../../schemas/site.ts';
import type { ComputedFigure, YearlyStatistics } from '../../../schemas/yearly-statistics.ts';

/** Where the value of a line comes from. */
export const ORIGINS = { record: '站点记录', computed: '系统统计', entered: '导入填报', replaced: '改填' } as const;
export type Origin = keyof typeof ORIGINS;

export type Value = string | number | boolean;

/** What the values of lines are taken from. */
export interface YearlyInput {
  record: Site;
  computed: Readonly<Record<ComputedFigure, number>>;
  /** The file of the year; absent where there is none. */
  entered?: YearlyStatistics;
}

export interface YearlyLine {
  block: string;
  item: string;
  unit: string;
  /** A figure Lantai counts, or what is taken from the record or the file; undefined where it is missing. */
  value: ComputedFigure | ((input: YearlyInput) => Value | undefined);
  origin: Origin;
}

type Take = (input: YearlyInput) => Value | undefined;
type Row = readonly [item: string, unit: string, value: ComputedFigure | Take];

const block = (name: string, origin: Origin, ...rows: readonly Row[]): YearlyLine[] =>
  rows.map(([item, unit, value]) => ({
    block: name,
    item,
    unit,
    value,
    origin: typeof value === 'string' ? 'computed' : origin,
  }));
const entered =
  (take: (file: YearlyStatistics) => Value | undefined): Take =>
  ({ entered: file }) =>
    file && take(file);

/** Lines that every site has, in the order of the report; those of accounts on new media are added by name. */
export const YEARLY_LINES: readonly YearlyLine[] = [
  ...block(
    '基本情况',
    'record',
    ['填报单位', '', ({ record }) => record.sponsor],
    ['网站名称', '', ({ record }) => record.standardName],
    ['首页网址', '', ({ record }) => `https://${record.domain.primary}/`],
    ['主办单位', '', ({ record }) => record.sponsor],
    ['网站类型', '', ({ record }) => SITE_KINDS[record.kind]],
    ['政府网站标识码', '', ({ record }) => record.siteCode],
    ['ICP备案号', '', ({ record }) => record.icp],
    ['公安机关备案号', '', ({ record }) => record.policeFiling],
  ),
  ...block(
    '基本情况',
    'entered',
    ['统计截止日期', '', entered(({ asOf }) => asOf)],
    ['独立用户访问总量', '个', entered(({ visitors }) => visitors)],
    ['网站总访问量', '次', entered(({ visits }) => visits)],
  ),
  ...block(
    '信息发布',
    'computed',
    ['总数', '条', 'published'],
    ['概况类信息更新量', '条', 'overview'],
    ['政务动态信息更新量', '条', 'news'],
    ['信息公开目录信息更新量', '条', 'disclosed'],
  ),
  ...block('专栏专题', 'computed', ['维护数量', '个', 'topicsKept'], ['新开设数量', '个', 'topicsOpened']),
  ...block(
    '解读回应',
    'computed',
    ['解读信息发布总数', '条', 'interpretations'],
    ['解读材料数量', '条', 'interpretationTexts'],
    ['解读产品数量', '个', 'interpretationProducts'],
    ['媒体评论文章数量', '篇', 'interpretationComments'],
    ['回应公众关注热点或重大舆情数量', '次', 'responses'],
  ),
  ...block('办事服务', 'record', [
    '是否发布服务事项目录',
    '',
    ({ computed, record }) => record.hasPublicServices && computed.serviceItems > 0,
  ]),
  ...block(
    '办事服务',
    'entered',
    ['注册用户数', '个', entered(({ services }) => services?.registeredUsers)],
    ['政务服务事项数量', '项', 'serviceItems'],
    ['可全程在线办理政务服务事项数量', '项', 'onlineItems'],
    ['办件量总数', '件', entered(({ services }) => services && services.personCases + services.legalCases)],
    ['自然人办件量', '件', entered(({ services }) => services?.personCases)],
    ['法人办件量', '件', entered(({ services }) => services?.legalCases)],
  ),
  ...block('互动交流', 'record', [
    '是否使用统一平台',
    '',
    ({ record }) => record.interaction.platformOwner !== record.id || record.kind === 'portal',
  ]),
  ...block(
    '互动交流',
    'entered',
    ['收到留言数量', '条', 'lettersReceived'],
    ['办结留言数量', '条', 'lettersAnswered'],
    ['平均办理时间', '个工作日', 'lettersDays'],
    ['公开答复数量', '条', 'lettersPublished'],
    ['征集调查期数', '期', 'consultations'],
    ['收到意见数量', '条', 'opinions'],
    ['公布调查结果期数', '期', 'consultationResults'],
    ['访谈期数', '期', 'interviews'],
    ['网民留言数量', '条', entered(({ interviewMessages }) => interviewMessages)],
    ['答复网民提问数量', '条', 'interviewAnswers'],
    ['是否提供智能问答', '', entered(({ smartAnswers }) => smartAnswers)],
  ),
  ...block(
    '安全防护',
    'entered',
    ['安全检测评估次数', '次', entered(({ security }) => security.assessments)],
    ['发现问题数量', '个', entered(({ security }) => security.problems)],
    ['问题整改数量', '个', entered(({ security }) => security.fixed)],
    ['是否建立安全监测预警机制', '', entered(({ security }) => security.monitoring)],
    ['是否开展应急演练', '', entered(({ security }) => security.drill)],
  ),
  ...block('安全防护', 'record', [
    '是否明确网站安全责任人',
    '',
    ({ record }) => record.responsible.securityOfficer !== '',
  ]),
  ...block('移动新媒体', 'record', [
    '是否有移动新媒体',
    '',
    ({ record }) => record.newMedia.some(({ status }) => status === 'active'),
  ]),
];

/** Lines after those of new media. */
export const CLOSING_LINES: readonly YearlyLine[] = [
  ...block(
    '创新发展',
    'record',
    ['多语言版本', '', ({ record }) => record.languages.length > 1],
    ['无障碍浏览', '', () => true],
  ),
  ...block(
    '创新发展',
    'entered',
    ['其他', '', entered(({ innovation }) => innovation)],
    ['机制保障', '', entered(({ safeguards }) => safeguards)],
  ),
];

/** Two lines for each account the file has. */
export const mediaLines = ({ newMedia }: YearlyStatistics): YearlyLine[] =>
  newMedia.flatMap(({ platform, account, published, followers }) =>
    block(
      '移动新媒体',
      'entered',
      [`${platform}“${account}”信息发布量`, '条', () => published],
      [`${platform}“${account}”关注量`, '个', () => followers],
    ),
  );
