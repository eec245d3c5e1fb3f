/** What a sheet can do without: a program that would not set it still gets the sheet, and the user hears of it. */
import type { Text } from '../../core/words/text';
import { text } from '../../core/words/text';
import type { Patch, Write } from '../../workbook/port';
import { drawChart, hideFirst } from './chart';
import { notAnswered } from './errors';
import { request } from './request';
import type { Situation } from './situation';
import { operations } from './write-steps';

const NAMES: Readonly<Partial<Record<Write['kind'], Text>>> = {
  filter: text('筛选', 'the filter'),
  freeze: text('冻结窗格', 'frozen panes'),
  print: text('打印设置', 'print set-up'),
  chart: text('图表', 'a chart'),
};

const UNSEEN = text(
  '堆积柱形图最下面一段的透明（请手动设为无填充）',
  'the lowest part of stacked columns unseen (set it to no fill)',
);

/** The patch with its contents alone; null where that is all there is. */
export function withoutTrimmings(patch: Patch): Patch | null {
  const writes = patch.writes.filter(({ kind }) => NAMES[kind] === undefined);
  return writes.length === patch.writes.length ? null : { ...patch, writes };
}

type Trimming = readonly [name: Text, run: (workbook: Excel.Workbook) => void];

/** A chart may be drawn although its first series is not hidden; the other way round is not possible. */
function trimmingsOf(step: Write, situation: Situation): readonly Trimming[] {
  const name = NAMES[step.kind];
  if (name === undefined) return [];
  if (step.kind === 'chart' && step.hiddenFirst)
    return [
      [name, ({ worksheets }) => drawChart(worksheets.getItem(step.sheet), step)],
      [UNSEEN, ({ worksheets }) => hideFirst(worksheets.getItem(step.sheet), step)],
    ];
  const single = operations({ title: '', writes: [step] }, situation);
  return [[name, (workbook) => single.forEach((operation) => operation.run(workbook))]];
}

/** Sets each alone. What was refused, and what nobody knows of since the answer was lost, in words; null where all was set. */
export async function addTrimmings(patch: Patch, situation: Situation): Promise<Text | null> {
  const refused = new Set<Text>();
  const unknown = new Set<Text>();
  for (const step of patch.writes) {
    for (const [name, run] of trimmingsOf(step, situation)) {
      try {
        await request(({ workbook }) => {
          run(workbook);
          return () => undefined;
        });
      } catch (error) {
        (notAnswered(error) ? unknown : refused).add(name);
        break;
      }
    }
  }
  if (refused.size + unknown.size === 0) return null;
  const listed = (names: ReadonlySet<Text>) => ({
    zh: [...names].map(({ zh }) => zh).join('、'),
    en: [...names].map(({ en }) => en).join(', '),
  });
  const [no, perhaps] = [listed(refused), listed(unknown)];
  const told = [
    refused.size > 0 && text(`表格程序没有接受：${no.zh}。`, `The spreadsheet did not accept ${no.en}. `),
    unknown.size > 0 &&
      text(
        `表格程序没有回应，不知道是否已设置：${perhaps.zh}。`,
        `The spreadsheet did not answer, so it is not known whether it set ${perhaps.en}. `,
      ),
  ].filter((words) => words !== false);
  return text(
    `${told.map(({ zh }) => zh).join('')}其余已写入；请看一眼，需要时自行设置。`,
    `${told.map(({ en }) => en).join('')}All else was written; have a look, and set it yourself if you need it.`,
  );
}
