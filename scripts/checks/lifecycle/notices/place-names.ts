import type { NoticePlace } from '../../../../schemas/rulepack.ts';
import type { Lang } from '../../../lib/lang.ts';

/** Words for the home pages a row requires. */
export const PLACES: Readonly<Record<NoticePlace, Record<Lang, string>>> = {
  own: { zh: '本站', en: 'the site itself' },
  portal: { zh: '本级政府门户网站', en: 'the portal' },
  superior: { zh: '上级网站', en: 'the superior site' },
  portalOrSuperior: { zh: '上级网站或者本级政府门户网站', en: 'the superior site or the portal' },
  ownAndPortal: { zh: '本站和本级政府门户网站', en: 'the site itself and the portal' },
  cityPortal: { zh: '市政府门户网站', en: 'the portal of the city' },
};
