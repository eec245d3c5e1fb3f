/** What a new browser workbook shows at its start: three months of scheme 1 for a team of twelve, and a pay sheet to recalculate. */
import type { Cell } from '../../core/cell';
import { findScheme } from '../../core/schemes';
import { isError } from '../../core/cell';
import type { Workbook, Write } from '../port';
import type { Template } from '../template/template';
import { buildTemplate } from '../template/template';
import { paySheet } from './pay-sheet';
import { FIGURES, MONTHS, TEAM, type MonthFigures } from './team';

/** Two round trips. The newest month stands in front; an empty first sheet makes room. */
export async function fillSample(workbook: Workbook): Promise<void> {
  const compiled = findScheme('presales-standard');
  if (isError(compiled)) return;
  const months = MONTHS.map((month, index) => {
    const template = buildTemplate(
      compiled,
      {
        language: 'zh',
        month,
        people: { kind: 'names', names: TEAM.map((member) => member.name) },
        raw: true,
      },
      `${Number(month.slice(5))}月考核`,
    );
    const newest = index === MONTHS.length - 1;
    const writes = template.patch.writes.map((one): Write =>
      one.kind === 'addSheet' ? { ...one, activate: newest } : one,
    );
    return [...writes, ...inputWrites(template, FIGURES[index] ?? [])];
  });
  const writes = [...months].reverse().flat();
  const sheets = await workbook.sheets();
  const empty =
    sheets.length === 1 && sheets[0] !== undefined
      ? [{ kind: 'deleteSheet' as const, name: sheets[0].name }]
      : [];
  await workbook.apply({ title: '示例 Sample', writes: [...writes, ...paySheet('10月考核'), ...empty] });
}

/** The cells that people would fill in, column by column. */
function inputWrites(
  { sheet, columns, frame }: Template,
  figures: readonly MonthFigures[],
): readonly Write[] {
  return columns.flatMap((column, index): readonly Write[] => {
    const cells = figures.map((one, person) => inputOf(column.key, one, person));
    if (cells.every((cell) => cell === undefined)) return [];
    return [
      {
        kind: 'write',
        area: { sheet, row: frame.firstRow, column: index, rows: cells.length, columns: 1 },
        contents: cells.map((cell) => [cell]),
      },
    ];
  });
}

const RAW = ['actual', 'planned', 'payers', 'received', 'replied', 'timedout'];

function inputOf(key: string, figures: MonthFigures, person: number): Cell | undefined {
  if (key === 'level') return TEAM[person]?.level;
  if (key === 'commission') return figures.commission;
  const [kind, name = ''] = key.split(':');
  if (kind === 'raw') return figures.raw[RAW.indexOf(name)];
  if (kind !== 'in') return undefined;
  const direct: Readonly<Record<string, Cell>> = { ...figures, raw: null };
  return direct[name] ?? undefined;
}
