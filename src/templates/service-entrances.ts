/** Links to external services: the service hall and the functions of the platform (R-JM-10.2, R-JM-27). */
import type { Site } from '../../schemas/site.ts';
import { SERVICE_FUNCTIONS } from '../../schemas/site-services.ts';

export interface ServiceEntrance {
  label: string;
  url: string;
  main?: boolean;
}

/** The service hall first; empty where the record names no hall. */
export function serviceEntrances({ services }: Site): ServiceEntrance[] {
  if (!services) return [];
  const functions = (Object.keys(SERVICE_FUNCTIONS) as (keyof typeof SERVICE_FUNCTIONS)[]).flatMap((key) => {
    const url = services.endpoints[key];
    return url === undefined ? [] : [{ label: SERVICE_FUNCTIONS[key], url }];
  });
  return [
    { label: '网上办事大厅', url: services.hallUrl, main: true },
    ...functions,
    ...(services.platformUrl === services.hallUrl ? [] : [{ label: '政务服务平台', url: services.platformUrl }]),
  ];
}
