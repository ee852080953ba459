/** What people write, as types. */
import type { z } from 'astro/zod';
import type { EntryData, TypeName } from '../../../schemas/index.ts';
import type { RegisterData, RegisterName } from '../../../schemas/registers/index.ts';
import type { RECORDS } from '../../../scripts/lib/declared-fields.ts';

/** All roots as types, under the names `declaredFields` puts before its paths. */
export type Declared = { [K in keyof typeof RECORDS]: z.output<(typeof RECORDS)[K]> } & {
  [N in RegisterName]: RegisterData<N>;
} & { [T in TypeName]: EntryData<T> };
