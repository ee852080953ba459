/** Measures the import of a register of letters, and verifies that importing it again changes nothing. */
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { walkColumns } from '../../src/lib/model/column.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { measure, type Measurement } from './measure.ts';

const HEADINGS = [
  '来信编号',
  '来信渠道',
  '来信主题',
  '来信内容',
  '来信人',
  '联系电话',
  '受理日期',
  '答复日期',
  '答复部门',
  '答复内容',
  '公开情况',
];
const FIRST_DAY = Date.UTC(2024, 0, 2);
const DAY = 86_400_000;

export interface ImportBench {
  first: Measurement;
  again: Measurement;
  /** Letters on the disk after both imports. */
  files: number;
}

/** Imports `count` letters twice into a copy of the site records of the fleet at `root`, without its content. */
export async function benchImport(root: string, now: string, count: number): Promise<ImportBench> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'lantai-import-'));
  try {
    await cp(path.join(root, 'sites'), path.join(scratch, 'sites'), { recursive: true });
    await mkdir(path.join(scratch, 'content'));
    const { parsed } = await loadFleet(scratch, now);
    const target = parsed.sites
      .flatMap((site) => [...walkColumns(site.columns)].map((column) => ({ site: site.id, column })))
      .find(({ column }) => column.record.types.includes('letter'));
    if (!target) throw new Error('No site has a column for letters');
    const file = path.join(scratch, 'letters.xlsx');
    await writeFile(file, await letters(count));
    const options = ['--site', target.site, '--column', target.column.path, '--editor', '测量', '--root', scratch];
    const command = [
      process.execPath,
      path.join(PROJECT_ROOT, 'scripts/lantai.ts'),
      'import',
      'letters',
      file,
      ...options,
    ];
    const first = await measure(command, PROJECT_ROOT);
    const again = await measure(command, PROJECT_ROOT);
    const files = await readdir(path.join(scratch, 'content', target.site, target.column.path)).catch(() => []);
    return { first, again, files: files.length };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function letters(count: number): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, at) => {
    const received = FIRST_DAY + (at % 600) * DAY;
    return [
      `LY-${String(at + 1).padStart(6, '0')}`,
      at % 2 === 0 ? '投诉' : '意见',
      `第${at + 1}件来信反映的事项`,
      `我叫赵建国，电话13800001234。${'小区门口的路面坑洼，雨天积水，希望尽快修补。'.repeat(10)}`,
      '赵建国',
      '13800001234',
      new Date(received),
      new Date(received + 2 * DAY),
      '市住房和城乡建设局',
      `您好，来信收悉。\n${'经现场查看，您反映的路段已列入本月维修计划。'.repeat(10)}`,
      '公开',
    ];
  });
  const columns = HEADINGS.map((heading) => (heading.endsWith('日期') ? { numFmt: 'yyyy-mm-dd' } : {}));
  return writeXlsx({ sheets: [{ name: '来信', columns, rows: [HEADINGS, ...rows] }] });
}
