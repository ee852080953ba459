/** One-line facts of a service guide, in the order of printed guides (R-GO-4.3.4a). */
import {
  ITEM_KINDS,
  ONLINE_LEVELS,
  PROGRESS_CHANNELS,
  SERVICE_OBJECTS,
  SERVICE_THEMES,
} from '../../../schemas/types/service.ts';
import type { Entry } from '../model/entry.ts';
import { mailHref } from '../text/mail-href.ts';
import type { BlockFact } from '../model/entry-fact.ts';

/**
 * Rows of the guide; a field it does not have is left out.
 *
 * @param agencyUrl page of the institution that handles the item, where it has one.
 */
export function serviceFacts({ data }: Entry<'service'>, agencyUrl?: string): BlockFact[] {
  const rows: [field: string, label: string, value: string | undefined, more?: Partial<BlockFact>][] = [
    ['itemName', '事项名称', data.itemName],
    ['alsoKnownAs', '通俗说法', data.alsoKnownAs.join('、') || undefined],
    ['itemCode', '事项编码', data.itemCode],
    [
      'itemKind',
      '事项类型',
      data.isGovService ? ITEM_KINDS[data.itemKind] : `${ITEM_KINDS[data.itemKind]}（非政务服务事项）`,
    ],
    ['approvalRef', '审批文号', data.approvalRef],
    ['objects', '办理对象', data.objects.map((object) => SERVICE_OBJECTS[object]).join('、')],
    ['theme', '主题分类', SERVICE_THEMES[data.theme]],
    ['onlineLevel', '网上办理', ONLINE_LEVELS[data.onlineLevel]],
    ['promised', '承诺时限', data.timeLimit.promised],
    ['statutory', '法定时限', data.timeLimit.statutory],
    ['quantity', '数量限制', data.quantity, { wide: true }],
    ['fees', '收费标准', data.fees, { wide: true }],
    ['agency', '办理机构', data.agency, { wide: true, ...(agencyUrl === undefined ? {} : { href: agencyUrl }) }],
    ['address', '办理地点', data.contact.address, { wide: true }],
    ['hours', '办理时间', data.contact.hours, { wide: true }],
    ['phone', '咨询电话', data.contact.phone, { phone: true }],
    [
      'email',
      '电子邮箱',
      data.contact.email,
      data.contact.email === undefined ? {} : { href: mailHref(data.contact.email) },
    ],
    ['progress', '进度查询', data.progressChannels.map((channel) => PROGRESS_CHANNELS[channel]).join('、')],
    ['complaintPhone', '监督电话', data.complaintPhone, { phone: true }],
    ['verifiedOn', '核对日期', data.verifiedOn, { datetime: data.verifiedOn }],
    ['verifiedBy', '核对人', data.verifiedBy],
    ['version', '版本', data.version],
  ];
  return rows.flatMap(([field, label, value, more]) => (value === undefined ? [] : [{ field, label, value, ...more }]));
}
