/** 考核表: the month's assessment sheets, their people, and what is still to be filled in. */
import { isBlank, isError } from '../../../core/cell';
import { text, type Text } from '../../../core/words/text';
import { rowsOfPeople } from '../../people/rows-of-person';
import type { MonthTable } from '../reading';
import type { Step } from '../step';
import { line, MAKE, nameCell, OPEN, peopleWords, sheetsWords } from '../words';

export const assessment: Step = {
  id: 'assessment',
  title: text('考核表', 'Assessment'),
  state({ tables }) {
    const own = tables.filter(({ kind }) => kind === 'assessment');
    if (own.length === 0)
      return {
        words: text('还没有考核表', 'No assessment sheet yet'),
        how: 'none',
        action: { label: MAKE, screen: 'templates' },
      };
    const gaps = own.flatMap(gapsOf);
    const cells = gaps.reduce((sum, gap) => sum + gap.cells, 0);
    const odd = gaps.filter((gap) => gap.cells === 0).length;
    const [first] = gaps;
    const people = own.reduce((sum, table) => sum + headsOf(table), 0);
    return {
      words: line([
        sheetsWords(own),
        peopleWords(people),
        cells > 0 ? text(`缺 ${cells} 格`, `${cells} ${cells === 1 ? 'cell' : 'cells'} missing`) : undefined,
        odd > 0 ? text(`${odd} 行要查看`, `${odd} ${odd === 1 ? 'row' : 'rows'} to look at`) : undefined,
        people > 0 && gaps.length === 0 ? nothingMissing(own) : undefined,
      ]),
      how: people > 0 && gaps.length === 0 ? 'done' : 'open',
      action:
        first === undefined
          ? { label: OPEN, area: nameCell(own[0] as MonthTable) }
          : {
              label: cells > 0 ? text('去填写', 'Fill in') : text('查看', 'Look'),
              area: nameCell(first.table, first.row),
            },
    };
  },
};

/** A sheet without our check tells nothing of its inputs. */
const nothingMissing = (tables: readonly MonthTable[]): Text =>
  tables.every(({ mapping }) => mapping.columns.check !== undefined)
    ? text('已填齐', 'complete')
    : text('都有得分', 'all have a score');

interface Gap {
  readonly table: MonthTable;
  readonly row: number;
  /** 0 where something else is wrong. */
  readonly cells: number;
}

const MISSING = /^(?:缺|missing)\s*(\d+)$/i;

/** By the sheet's own check; without one, whoever has no score lacks that. */
function gapsOf(table: MonthTable): readonly Gap[] {
  const checks = table.mapping.columns.check !== undefined;
  return table.people.flatMap(({ row }): readonly Gap[] => {
    const cell = table.cell(row, checks ? 'check' : 'score');
    if (!checks) return isBlank(cell) || isError(cell) ? [{ table, row, cells: isError(cell) ? 0 : 1 }] : [];
    if (isError(cell)) return [{ table, row, cells: 0 }];
    if (typeof cell !== 'string' || isBlank(cell) || cell === '✓') return [];
    return [{ table, row, cells: Number(MISSING.exec(cell.trim())?.[1] ?? 0) }];
  });
}

function headsOf(table: MonthTable): number {
  return table.repeats ? rowsOfPeople(table).length : table.people.length;
}
