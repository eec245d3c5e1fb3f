/** What a sheet can do without: a program that would not set it still gets the sheet, and the user hears of it. */
import type { Text } from '../../core/words/text';
import { text } from '../../core/words/text';
import type { Patch, Write } from '../../workbook/port';
import { request } from './request';
import type { Situation } from './situation';
import { operations } from './write-steps';

const TRIMMINGS: Readonly<Partial<Record<Write['kind'], Text>>> = {
  filter: text('筛选', 'the filter'),
  freeze: text('冻结窗格', 'frozen panes'),
  print: text('打印设置', 'print set-up'),
};

/** The patch with its contents alone; null where that is all there is. */
export function withoutTrimmings(patch: Patch): Patch | null {
  const writes = patch.writes.filter(({ kind }) => TRIMMINGS[kind] === undefined);
  return writes.length === patch.writes.length ? null : { ...patch, writes };
}

/** Sets each alone. What could not be set, in words; null where all could. */
export async function addTrimmings(patch: Patch, situation: Situation): Promise<Text | null> {
  const refused = new Set<Text>();
  for (const step of patch.writes) {
    const name = TRIMMINGS[step.kind];
    if (name === undefined) continue;
    const single = operations({ ...patch, writes: [step] }, situation);
    try {
      await request(({ workbook }) => {
        for (const operation of single) operation.run(workbook);
        return () => undefined;
      });
    } catch {
      refused.add(name);
    }
  }
  if (refused.size === 0) return null;
  const names = [...refused];
  return text(
    `表格程序没有接受：${names.map(({ zh }) => zh).join('、')}。其余已写入；需要时请自行设置。`,
    `The spreadsheet did not accept ${names.map(({ en }) => en).join(', ')}. All else was written; set it yourself if you need it.`,
  );
}
