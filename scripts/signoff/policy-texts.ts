/** What people, rules and registry say at one point of the history, parsed from the bytes of then. */
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { fleetSchema } from '../../schemas/fleet.ts';
import { peopleSchema } from '../../schemas/registers/people.ts';
import { waiversSchema } from '../../schemas/registers/waivers.ts';
import { rulesSchema, type RulePack, type Rules } from '../../schemas/rulepack.ts';
import { createClock } from '../../src/lib/calendar/clock.ts';
import { oncePerObject } from '../../src/lib/content/once-per-object.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import { mergeRulePacks, packOrder } from '../../src/lib/rulepacks/merge.ts';
import { applyWaivers } from '../../src/lib/rulepacks/waivers.ts';
import type { Policy, Witness } from '../../src/lib/signoff/context.ts';
import type { SignoffRole } from '../../src/lib/signoff/model.ts';
import { createPeople } from '../../src/lib/signoff/people.ts';
import { type NamedPeople, unitPolicy } from '../../src/lib/signoff/policy.ts';
import { changesBetween } from '../changes/compare.ts';

/** Bytes of the files in force, by path. */
export type PolicyTexts = ReadonlyMap<string, Uint8Array>;

/** The same bytes are parsed once, whatever they are part of. */
const yamlOf = oncePerObject((bytes: Uint8Array): { data: unknown } => {
  try {
    return { data: parse(Buffer.from(bytes).toString('utf8')) as unknown };
  } catch {
    return { data: undefined };
  }
});

const dataAt = (texts: PolicyTexts, path: string): unknown => {
  const bytes = texts.get(path);
  return bytes === undefined ? undefined : yamlOf(bytes).data;
};

/** The part of the registry that sign-off reads; the rest of an older one may have had other fields. */
const registrySchema = z.looseObject({
  signoff: fleetSchema.shape.signoff,
  sites: z.array(z.looseObject({ id: z.string(), parent: z.string().optional() })).default([]),
});

export function registryOf(texts: PolicyTexts): { isEnabled: boolean; portal: string; witnesses: readonly Witness[] } {
  const parsed = registrySchema.safeParse(dataAt(texts, 'sites/fleet.yaml'));
  const { signoff, sites } = parsed.success ? parsed.data : { signoff: undefined, sites: [] };
  return {
    isEnabled: signoff !== undefined,
    portal: (sites.find(({ parent }) => parent === undefined) ?? sites[0])?.id ?? '',
    witnesses: (signoff?.witnesses ?? []).map(({ until, ...each }) => ({
      ...each,
      ...(until === undefined ? {} : { until }),
    })),
  };
}

/** Of a pack, only what sign-off reads: another part may have had other rows. */
const packSchema = z.looseObject({
  id: z.string(),
  extends: z.string().optional(),
  review: rulesSchema.shape.review,
});

/** When rules cannot be read, everybody is asked. */
const STRICTEST: Rules = (() => {
  const all = (['editor', 'reviewer', 'signer', 'principal'] as const).map((item) => ({
    item,
    clauses: ['R-DL-22.3'],
    confidence: 'adopted' as const,
  }));
  return { review: { distinct: all, site: all, governance: all, policy: all, program: all } };
})();

/**
 * @param programPacks rule packs for a repository that has none of its own.
 * @param moment decides which waivers have ended.
 * @param changed what a record of a site said before and after the change that is judged.
 */
export function readPolicy(
  texts: PolicyTexts,
  programPacks: ReadonlyMap<string, RulePack>,
  moment: LocalTime,
  changed?: { site: string; before: Uint8Array | undefined; after: Uint8Array | undefined },
): Policy {
  const registry = registryOf(texts);
  const packs = packsOf(texts) ?? programPacks;
  const registers = [...texts].flatMap(([path, bytes]) => {
    const site = /^sites\/([^/]+)\/governance\/people\.yaml$/.exec(path)?.[1];
    const parsed = peopleSchema.safeParse(yamlOf(bytes).data);
    return site !== undefined && parsed.success ? [{ site, people: parsed.data.people }] : [];
  });
  const known = new Map<string, Rules>();
  const rules = (site: string): Rules => {
    const found = known.get(site) ?? rulesOf(texts, site, packs, moment);
    known.set(site, found);
    return found;
  };
  return {
    people: createPeople(registers),
    witnesses: registry.witnesses,
    unit(unit) {
      const site = unit.site === '' ? registry.portal : unit.site;
      const inForce = rules(site);
      return unitPolicy(unit, inForce, namedPeople(texts, site, unit.column, inForce, changed));
    },
  };
}

/** Undefined where the repository has no packs of its own; an unreadable pack is no pack, which makes its sites strict. */
function packsOf(texts: PolicyTexts): ReadonlyMap<string, RulePack> | undefined {
  const files = [...texts].filter(([path]) => path.startsWith('schemas/rulepacks/'));
  if (files.length === 0) return undefined;
  return new Map(
    files.flatMap(([, bytes]): [string, RulePack][] => {
      const parsed = packSchema.safeParse(yamlOf(bytes).data);
      if (!parsed.success) return [];
      const { id, review } = parsed.data;
      const base = parsed.data.extends;
      const pack = {
        id,
        name: id,
        source: id,
        ...(base === undefined ? {} : { extends: base }),
        ...(review ? { review } : {}),
      };
      return [[id, pack as RulePack]];
    }),
  );
}

function rulesOf(texts: PolicyTexts, site: string, packs: ReadonlyMap<string, RulePack>, moment: LocalTime): Rules {
  const record = dataAt(texts, `sites/${site}/site.yaml`);
  const names = childrenAt(record, 'rulePacks').map(String);
  const { order, missing } = packOrder(names, packs);
  if (names.length === 0 || missing.length > 0) return STRICTEST;
  const waivers = waiversSchema.safeParse(dataAt(texts, `sites/${site}/governance/waivers.yaml`));
  const { review } = mergeRulePacks(order);
  return applyWaivers(review ? { review } : {}, waivers.success ? waivers.data.waivers : [], createClock(moment)).rules;
}

const childAt = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>)[key] : undefined;
const childrenAt = (node: unknown, key: string): readonly unknown[] => {
  const value = childAt(node, key);
  return Array.isArray(value) ? value : [];
};
const textAt = (node: unknown, key: string): string => {
  const value = childAt(node, key);
  return typeof value === 'string' ? value : '';
};

function namedPeople(
  texts: PolicyTexts,
  site: string,
  column: string | undefined,
  { review }: Rules,
  changed: Parameters<typeof readPolicy>[3],
): NamedPeople {
  const record = dataAt(texts, `sites/${site}/site.yaml`);
  if (column !== undefined && review?.signedBy?.value === 'columnResponsible') {
    const person = responsibleFor(record, column);
    return person === '' ? {} : { signer: [person] };
  }
  if (changed?.site !== site || review?.columnsBy?.value !== 'leader') return {};
  const [before, after] = [changed.before, changed.after].map((bytes) => bytes && yamlOf(bytes).data);
  const columns = changesBetween(before, after).flatMap((each) => (each.column === undefined ? [] : [each.column]));
  const duties = childrenAt(dataAt(texts, `sites/${site}/governance/responsibilities.yaml`), 'responsibilities');
  const leaders = columns.flatMap((path) => {
    const owner = duties.find((duty) =>
      childrenAt(duty, 'columns').some((each) => `${path}/`.startsWith(`${String(each)}/`)),
    );
    return owner === undefined ? [] : [textAt(owner, 'leader')];
  });
  const role: SignoffRole = review.site?.some(({ item }) => item === 'principal') ? 'principal' : 'signer';
  return { [role]: [...new Set(leaders)].sort() };
}

/** The responsible person of a column, or of the nearest one above it that names one. */
function responsibleFor(record: unknown, column: string): string {
  let node = record;
  let found = '';
  for (const segment of column.split('/')) {
    node = childrenAt(node, 'columns').find((each) => textAt(each, 'id') === segment);
    if (node === undefined) return found;
    found = textAt(node, 'responsible') || found;
  }
  return found;
}
