import type { NoticeKind, NoticePlace, Rules } from '../../../../schemas/rulepack.ts';
import type { Row } from '../../../../schemas/rule-row.ts';
import type { Site } from '../../../../src/lib/model/site.ts';

/** Where a notice of this kind about `site` must be shown; sites approved as an exception follow the departments. */
export const requiredPlace = (
  site: Site,
  { notices }: Rules,
  kind: NoticeKind | undefined,
): Row<NoticePlace> | undefined =>
  kind && notices?.place?.[kind]?.[site.record.kind === 'portal' ? 'portal' : 'department'];
