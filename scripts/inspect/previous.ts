/** The record of the inspection before this one. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readJson } from '../lib/kept-json.ts';
import { inspectionRecord, RECORD_NAME, type InspectionRecord } from './record.ts';

/** Folders of inspections: `inspection-2026-11-22`. */
const FOLDER = /^inspection-\d{4}-\d{2}-\d{2}$/;
export const inspectionFolder = (day: string): string => `inspection-${day}`;

/** Null where the file is no record of this version. */
export const readInspection = (file: string): Promise<InspectionRecord | null> => readJson(file, inspectionRecord);

/**
 * The latest inspection in `folder` before `day`. One of the same day is not compared with, so that inspecting twice
 * gives the same bytes.
 */
export async function previousInspection(folder: string, day: string): Promise<InspectionRecord | undefined> {
  const names = await readdir(folder).catch(() => []);
  const before = names.filter((name) => FOLDER.test(name) && name < inspectionFolder(day)).sort();
  for (const name of before.reverse()) {
    const record = await readInspection(path.join(folder, name, RECORD_NAME));
    if (record) return record;
  }
  return undefined;
}
