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
  if (!services) return signOnEntrances(auth);
  const functions = (Object.keys(SERVICE_FUNCTIONS) as (keyof typeof SERVICE_FUNCTIONS)[]).flatMap((key) => {
    const url = services.endpoints[key];
    return url === undefined ? [] : [{ label: SERVICE_FUNCTIONS[key], url }];
  });
  return [
    { label: '网上办事大厅', url: services.hallUrl, main: true },
    ...functions,
    ...(services.platformUrl === services.hallUrl ? [] : [{ label: '政务服务平台', url: services.platformUrl }]),
    ...signOnEntrances(auth),
  ];
}

/** The common sign-on and the home pages behind it; empty where the record names none. */
export const signOnEntrances = (auth: Site['auth']): ServiceEntrance[] =>
  (Object.keys(SIGN_ON_LINKS) as (keyof typeof SIGN_ON_LINKS)[]).flatMap((key) => {
    const url = auth?.[key];
    return url === undefined ? [] : [{ label: SIGN_ON_LINKS[key], url }];
  });
