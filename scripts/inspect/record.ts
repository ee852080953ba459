/** The record of an inspection (巡查记录): what pages, tables and calendars of it are written from. */
import { z } from 'astro/zod';

/** An incompatible change increments it. */
export const RECORD_VERSION = 1;
export const RECORD_NAME = 'inspection.json';

const count = z.int().min(0);
const severity = z.enum(['error', 'warning', 'info']);

/** Whether a site may be published: `unknown` where something that decides it could not be checked. */
const verdict = z.strictObject({ publishable: z.enum(['yes', 'no', 'unknown']), reasons: z.array(z.string()) });

export const inspectedFinding = z.strictObject({
  /** The same from one inspection to the next, wherever the lines of the file have moved. */
  fingerprint: z.string(),
  rule: z.string(),
  severity,
  /** Site id; empty for a finding about the fleet. */
  site: z.string(),
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  value: z.string().optional(),
  message: z.string(),
  fix: z.string(),
  clauses: z.array(z.string()),
  /** Address within the site, of a finding about a built page. */
  url: z.string().optional(),
  /** `new` since the previous inspection, or there before; `first` where there is none to compare with. */
  change: z.enum(['first', 'new', 'remaining']),
});
export type InspectedFinding = z.infer<typeof inspectedFinding>;

export const dueItem = z.strictObject({
  /** The same as long as the duty is the same. */
  id: z.string(),
  site: z.string(),
  /** What kind of duty, in Chinese. */
  kind: z.string(),
  subject: z.string(),
  /** Last day, or last minute, `YYYY-MM-DD[ HH:mm]`. */
  due: z.string(),
  state: z.enum(['overdue', 'soon', 'later']),
  /** Unit and person to do it. */
  unit: z.string(),
  responsible: z.string(),
  /** Path of the column, for duties of columns. */
  column: z.string().optional(),
  file: z.string(),
  clauses: z.array(z.string()),
});
export type DueItem = z.infer<typeof dueItem>;

export const indicatorResult = z.strictObject({
  id: z.string(),
  site: z.string(),
  /** One veto fails a site; scored items take marks off. */
  kind: z.enum(['veto', 'scored']),
  label: z.string(),
  count,
  /** From this number on the indicator is not met; absent where no number is given. */
  limit: count.optional(),
  state: z.enum(['met', 'near', 'failed', 'unknown']),
  confidence: z.string(),
  details: z.array(z.string()),
});
export type IndicatorResult = z.infer<typeof indicatorResult>;

export const sampleResult = z.strictObject({
  /** Site id; empty for a sample of sites. */
  site: z.string(),
  unit: z.enum(['site', 'item']),
  total: count,
  sampled: count,
  seed: z.string(),
  /** Required share, 0–1, and its clauses. */
  required: z.number(),
  clauses: z.array(z.string()),
  items: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.string(), findings: count })),
});
export type SampleResult = z.infer<typeof sampleResult>;

/** A request to an address outside the built site. `unclear`: the answer does not say whether the page is there. */
export const requestResult = z.strictObject({
  site: z.string(),
  /** What the address is for, in Chinese. */
  what: z.string(),
  url: z.string(),
  state: z.enum(['ok', 'broken', 'unclear', 'skipped']),
  /** HTTP status; absent where nothing answered. */
  status: z.int().optional(),
  checkedOn: z.string(),
  /** Why it was skipped. */
  reason: z.string().optional(),
  /** Pages that link to it. */
  pages: z.array(z.string()),
});
export type RequestResult = z.infer<typeof requestResult>;

export const inspectedSite = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  status: z.string(),
  origin: z.string(),
  rulePacks: z.array(z.string()),
  sponsor: z.string(),
  verdict,
  counts: z.strictObject({ error: count, warning: count, info: count, excepted: count }),
  compared: z.strictObject({ new: count, remaining: count, fixed: count }),
});
export type InspectedSite = z.infer<typeof inspectedSite>;

export const inspectionRecord = z.strictObject({
  schema: z.literal('lantai-inspection'),
  version: z.literal(RECORD_VERSION),
  /** The moment inspected, `YYYY-MM-DD HH:mm` in Asia/Shanghai. */
  moment: z.string(),
  sites: z.array(inspectedSite),
  findings: z.array(inspectedFinding),
  fixed: z.array(inspectedFinding.omit({ change: true })),
  excepted: z.array(
    z.strictObject({ rule: z.string(), site: z.string(), file: z.string(), reason: z.string(), until: z.string() }),
  ),
  due: z.array(dueItem),
  indicators: z.array(indicatorResult),
  samples: z.array(sampleResult),
  /** Empty where nothing was requested. */
  links: z.array(requestResult),
  probes: z.array(requestResult),
  checks: z.array(
    z.strictObject({
      check: z.string(),
      label: z.string(),
      site: z.string(),
      seen: count,
      notRun: z.string().optional(),
    }),
  ),
  /** The moment of the previous inspection; absent where there is none. */
  previous: z.strictObject({ moment: z.string() }).optional(),
});
export type InspectionRecord = z.infer<typeof inspectionRecord>;
