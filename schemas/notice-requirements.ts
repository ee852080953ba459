/** Fields that each kind of notice requires, and the rows of the rule packs that apply to it (requirements 3.4). */
import type { NoticeKind } from './rulepack.ts';
import type { NoticeSubtype } from './types/notice.ts';

/** Fields required by the kind of a notice. */
export type NoticeField =
  | 'subject'
  | 'publicityPeriod'
  | 'displayUntil'
  | 'destination'
  | 'approvalRef'
  | 'oldDomain'
  | 'newDomain'
  | 'cause'
  | 'countsTowardLimit'
  | 'offline';

interface NoticeRequirement {
  fields: readonly NoticeField[];
  /** Key in the sections `notices.minDisplay` and `notices.place` of the packs. */
  rules?: NoticeKind;
}

export const NOTICE_REQUIREMENTS: Partial<Record<NoticeSubtype, NoticeRequirement>> = {
  publicity: { fields: ['publicityPeriod'] },
  opening: { fields: ['subject', 'displayUntil'], rules: 'opening' },
  migration: { fields: ['subject', 'approvalRef', 'destination', 'displayUntil'], rules: 'migration' },
  closure: { fields: ['subject', 'approvalRef', 'destination', 'displayUntil'], rules: 'migration' },
  temporaryClosure: {
    fields: ['subject', 'approvalRef', 'cause', 'countsTowardLimit', 'offline', 'displayUntil'],
    rules: 'temporaryClosure',
  },
  domainChange: { fields: ['subject', 'oldDomain', 'newDomain', 'displayUntil'], rules: 'domainChange' },
  serviceOutage: { fields: ['subject', 'cause', 'offline'] },
  newMediaChange: { fields: ['subject', 'displayUntil'], rules: 'newMediaClosure' },
  columnMerge: { fields: ['subject', 'approvalRef', 'destination'] },
};
