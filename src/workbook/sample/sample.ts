/** What a new browser workbook shows at its start: three months of scheme 1 for a team of twelve, and a pay sheet to recalculate. */
import type { Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { findScheme } from '../../core/schemes';
import { isError } from '../../core/cell';
import type { Patch, Write } from '../port';
import type { Template } from '../template/template';
import { buildTemplate } from '../template/template';
import { paySheet } from './pay-sheet';
import { FIGURES, MONTHS, TEAM, type MonthFigures } from './team';

/**
 * The newest month first, so that it can be used while the others and the pay sheet follow. An empty sheet that the workbook
 * began with makes room.
 */
export function samplePatches(empty: string | undefined): readonly Patch[] {
  const compiled = findScheme('presales-standard');
  if (isError(compiled)) return [];
  const [newest = [], ...earlier] = MONTHS.map((month, index) =>
    monthWrites(compiled, month, FIGURES[index] ?? [], index === MONTHS.length - 1),
  ).reverse();
  const room: readonly Write[] = empty === undefined ? [] : [{ kind: 'deleteSheet', name: empty }];
  return [
    [...newest, ...room],
    [...earlier.flat(), ...paySheet('10月考核')],
  ].map((writes) => ({
    title: '示例 Sample',
    writes,
  }));
}

function monthWrites(
  compiled: CompiledScheme,
  month: string,
  figures: readonly MonthFigures[],
  activate: boolean,
): readonly Write[] {
  const names = TEAM.map((member) => member.name);
  const template = buildTemplate(
    compiled,
    { language: 'zh', month, people: { kind: 'names', names }, raw: true },
    `${Number(month.slice(5))}月考核`,
  );
  const writes = template.patch.writes.map((one): Write =>
    one.kind === 'addSheet' ? { ...one, activate } : one,
  );
  return [...writes, ...inputWrites(template, figures)];
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
