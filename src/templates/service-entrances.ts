/** Links to external services: the service hall, the functions of the platform, the sign-on (R-JM-10.2, R-JM-27, R-JM-29). */
import type { Site } from '../../schemas/site.ts';
import { SERVICE_FUNCTIONS, SIGN_ON_LINKS } from '../../schemas/site-services.ts';

export interface ServiceEntrance {
  label: string;
  url: string;
  main?: boolean;
}

/** The service hall first; empty where the record names neither hall nor sign-on. */
export function serviceEntrances({ services, auth }: Site): ServiceEntrance[] {
  if (!services) return homePages(auth);
  const functions = (Object.keys(SERVICE_FUNCTIONS) as (keyof typeof SERVICE_FUNCTIONS)[]).flatMap((key) => {
    const url = services.endpoints[key];
    return url === undefined ? [] : [{ label: SERVICE_FUNCTIONS[key], url }];
  });
  return [
    { label: '网上办事大厅', url: services.hallUrl, main: true },
    ...functions,
    ...(services.platformUrl === services.hallUrl ? [] : [{ label: '政务服务平台', url: services.platformUrl }]),
    ...homePages(auth),
  ];
}

type SignOnLink = keyof typeof SIGN_ON_LINKS;

/** Those of the common sign-on and of what it opens that the record names. */
export const signOnEntrances = (auth: Site['auth'], ...keys: readonly SignOnLink[]): ServiceEntrance[] =>
  keys.flatMap((key) => {
    const url = auth?.[key];
    return url === undefined ? [] : [{ label: SIGN_ON_LINKS[key], url }];
  });

/** The sign-on and the home pages behind it (R-GO-6.1a). */
const homePages = (auth: Site['auth']) => signOnEntrances(auth, 'ssoUrl', 'personalUrl', 'enterpriseUrl');
