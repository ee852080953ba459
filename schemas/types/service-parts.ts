/** The groups of fields a service guide is made of. */
import { z } from 'astro/zod';
import { calendarDate, field, line, mailAddress, siblingFile, text, webUrl } from '../atoms.ts';

/** One address of the service platform (R-GO-4.3.3). */
export const endpoint = (label: string) =>
  field(webUrl().optional(), { label, example: 'https://zwfw.example.gov.cn/apply/1' });

export const processStep = z.strictObject({
  step: field(line(30), { label: '环节', example: '受理' }),
  text: field(line(300), { label: '做什么', example: '材料齐全的当场受理。' }),
  limit: field(line(40).optional(), { label: '环节时限', example: '1个工作日' }),
});

export const timeLimit = z.strictObject({
  promised: field(line(60), { label: '承诺时限', example: '5个工作日' }),
  statutory: field(line(60).optional(), { label: '法定时限', example: '20个工作日' }),
});

export const contact = z.strictObject({
  phone: field(line(60), { label: '咨询电话', example: '0000-8100012' }),
  address: field(line(100), { label: '办理地点', example: '市政务服务中心二楼12号窗口' }),
  hours: field(line(100), { label: '办理时间', example: '工作日9:00—12:00，13:30—17:00' }),
  email: field(mailAddress().optional(), { label: '电子邮箱', example: 'swj@example.gov.cn' }),
});

export const question = z.strictObject({
  question: field(line(120), { label: '问', example: '可以委托他人办理吗？' }),
  answer: field(text(800), { label: '答', example: '可以，带上委托书和双方身份证。' }),
});

export const material = z.strictObject({
  name: field(line(80), { label: '材料名称', example: '居民身份证' }),
  basis: field(line(200), { label: '材料依据', example: '《示例市取水许可办法》第六条' }),
  format: field(line(60), { label: '材料格式', example: '原件，纸质或电子证照' }),
  copies: field(line(20), { label: '份数', example: '1份' }),
  signature: field(line(60), { label: '签名签章要求', example: '申请人签名' }),
});

export const form = z.strictObject({
  title: field(line(80), { label: '表格名称', example: '取水许可申请表' }),
  form: field(siblingFile(), { label: '空白表格', example: 'water-form.docx' }),
  instructions: field(text(600), { label: '填写说明', example: '姓名与身份证一致，电话写能接通的手机号。' }),
  instructionsFile: field(siblingFile().optional(), { label: '填写说明文件', example: 'water-notes.docx' }),
  sample: field(siblingFile(), { label: '示范文本', example: 'water-sample.docx' }),
});

/** Changes of a version (R-DL-15.3). */
export const versionChange = z.strictObject({
  version: field(line(20), { label: '版本', example: '2026年第1版' }),
  on: field(calendarDate(), { label: '变更日期', example: '2026-09-01' }),
  change: field(line(300), { label: '变更内容', example: '承诺时限由10个工作日缩短为5个工作日。' }),
});

const count = (label: string, example: string) => field(z.int().min(0).optional(), { label, example });

/** Handling figures of the item in a period; the six counts the platform provides (R-GO-4.3.5). */
export const handlingPeriod = z.strictObject({
  period: field(line(30), { label: '时期', example: '2026年1—9月' }),
  views: count('查阅次数', '1286'),
  bookings: count('预约件数', '42'),
  consultations: count('咨询件数', '97'),
  applications: count('申请件数', '61'),
  accepted: count('受理件数', '58'),
  finished: count('办结件数', '55'),
});
