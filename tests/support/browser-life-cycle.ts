/** Notices shown for a time, entries archived and withdrawn, columns that ended: for the browser tests. */
import { stringify } from 'yaml';
import { entryText, newsText } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

/** The notice of the department's new domain: on its own home page, on the portal's and on every page of its own. */
export const DOMAIN_NOTICE = 'dept-20250520-41';

const column = (id: string, name: string, types: string[], more: object = {}) => ({
  id,
  name,
  class: 'policy',
  columnType: '公告公示',
  function: 'release',
  types,
  description: `${name}的说明。`,
  keywords: [name],
  ownerUnit: '办公室',
  responsible: '乙',
  ...more,
});

/** Columns at the end of the portal's: announcements once kept under another address, and one merged into it. */
export const portalLifeCycle = [
  column('announce', '网站公告', ['notice'], { aliases: ['/announcements/'] }),
  column('hints', '办事提示', ['news'], {
    lifecycle: {
      state: 'merged',
      approvalRef: '测政办函〔2025〕5号',
      date: '2025-05-01',
      publicNotice: 'portal-20250420-41',
      mergedInto: 'announce',
    },
  }),
];
export const departmentLifeCycle = {
  statusNotice: DOMAIN_NOTICE,
  domain: {
    primary: 'sw.test.gov.cn',
    chinese: '测试市水务局.政务',
    aliases: [{ name: 'water.test.gov.cn', since: '2025-05-20', until: '2026-05-19' }],
  },
};
export const departmentColumns = [column('announce', '网站公告', ['notice'])];

export async function writeLifeCycle(fleet: TempFleet): Promise<void> {
  const write = (site: string, day: string, serial: number, fields: object, body = '现将有关事项公告如下。') => {
    const id = `${site}-${day.replaceAll('-', '')}-${serial}`;
    const text = entryText({ id, title: '公告', publishedAt: `${day} 09:00`, ...fields }, body);
    return fleet.write(`content/${site}/announce/${day}-${serial}.md`, text);
  };
  await write('dept', '2025-05-20', 41, {
    title: '测试市水务局网站域名变更公告',
    subtype: '域名变更公告',
    subject: '测试市水务局网站',
    oldDomain: 'water.test.gov.cn',
    newDomain: 'sw.test.gov.cn',
    placements: ['dept', 'portal'],
    displayUntil: '2025-06-01 12:01',
  });
  await write('portal', '2025-04-20', 41, {
    title: '关于归并办事提示栏目的公告',
    subtype: '栏目归并公告',
    subject: '办事提示栏目',
    approvalRef: '测政办函〔2025〕5号',
    destination: '并入网站公告栏目',
    placements: ['portal'],
    displayUntil: '2025-06-01 12:00',
  });
  await write('portal', '2025-03-20', 42, {
    title: '关于网站临时下线的公告',
    subtype: '临时下线公告',
    subject: '测试市人民政府网站',
    approvalRef: '测政办函〔2025〕3号',
    cause: '机房供电改造',
    countsTowardLimit: true,
    offline: { from: '2025-03-22 18:00', to: '2025-03-23 18:00' },
    placements: ['portal'],
    displayUntil: '2025-03-24 09:00',
    state: '已归档',
    archivedAt: '2025-04-01 18:00',
  });
  await write('portal', '2025-04-02', 43, {
    title: '关于开放日的通知',
    subtype: '通知',
    state: '已撤回',
    withdrawnAt: '2025-04-03 10:00',
    withdrawnReason: '开放时间有误，已重新发布',
    replacedBy: 'portal-20250403-44',
    aliases: ['/old/open-day.html'],
  });
  await write('portal', '2025-04-03', 44, {
    title: '关于开放日的通知（更正）',
    subtype: '通知',
    replaces: ['portal-20250402-43'],
  });
  await fleet.write(
    'content/portal/hints/2025-02-02-permit.md',
    newsText({ id: 'portal-20250202-41', title: '办证要带的材料', publishedAt: '2025-02-02 09:00' }, '带身份证。'),
  );
}

/** The record of a site that moves, is off line or closed, with the notice of the portal that says so. */
export async function announceState(
  fleet: TempFleet,
  status: 'migrating' | 'temporarilyOffline' | 'closed',
  more: object = {},
): Promise<void> {
  const notices = { migrating: '迁移公告', temporarilyOffline: '临时下线公告', closed: '关停公告' } as const;
  const fields = {
    id: 'portal-20250521-41',
    title: `测试市水务局网站${notices[status]}`,
    publishedAt: '2025-05-21 09:00',
    subtype: notices[status],
    subject: '测试市水务局网站',
    approvalRef: '测政办函〔2025〕6号',
    placements: ['portal', 'dept'],
    aboutSite: 'dept',
    displayUntil: '2025-06-21 09:00',
    ...(status === 'temporarilyOffline'
      ? {
          cause: '机房供电改造',
          countsTowardLimit: true,
          offline: { from: '2025-05-31 18:00', to: '2025-06-02 18:00' },
        }
      : { destination: '并入测试市人民政府网站“水务”栏目' }),
  };
  await fleet.write('content/portal/notices/2025-05-21-site.md', entryText(fields, '现将有关事项公告如下。'));
  const record = { status, statusNotice: fields.id, ...more };
  await fleet.edit('sites/dept/site.yaml', 'status: live\n', stringify(record));
}
