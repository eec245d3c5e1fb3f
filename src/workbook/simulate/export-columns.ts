/** The columns of an exported comparison: a value per person, the sum where there is one. */
import type { Cell } from '../../core/cell';
import { subtract, toNumber, type Exact } from '../../core/number/exact';
import { toYuan, type Fen } from '../../core/number/fen';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { SimulatedPerson } from './person';
import type { Side } from './side';
import type { Simulation } from './simulate';
import { differenceOf, type Delta } from './summary';

export interface ExportColumn {
  readonly header: string;
  readonly width: number;
  readonly numberFormat?: string;
  readonly value: (person: SimulatedPerson) => Cell;
  readonly sum?: Cell;
  /** Differences are coloured by their sign. */
  readonly difference?: true;
}

const MONEY = '#,##0.00';
const CHANGE = '+#,##0.00;-#,##0.00;0.00';
const BEFORE = text('改前', 'before');
const AFTER = text('改后', 'after');
const DIFFERENCE = text('差额', 'change');

/** Only what somebody has. */
export function exportColumns(simulation: Simulation, language: Language): readonly ExportColumn[] {
  const { people, unpaid, mean } = simulation;
  const title = (what: Text, which: Text): string =>
    `${inLanguage(what, language)}\n${inLanguage(which, language)}`;
  const total = simulation.stars ? text('星数', 'Stars') : text('总分', 'Total score');
  const name: ExportColumn = {
    header: inLanguage(text('姓名', 'Name'), language),
    width: 12,
    value: (person) => person.name,
  };
  const scores = numbers<Exact>(
    (which) => title(total, which),
    (side) => side.total,
    (value) => Number(toNumber(value).toFixed(4)),
    (before, after) => subtract(after, before),
    mean,
    ['0.00', '+0.00;-0.00;0.00'],
  );
  const has = (part: keyof Side): boolean =>
    people.some(({ before, after }) => before[part] !== undefined || after[part] !== undefined);
  const grade = text('等级', 'Grade');
  const coefficient = text('奖金系数', 'Coefficient');
  return [
    name,
    ...scores,
    ...(has('grade')
      ? plain(
          (which) => title(grade, which),
          (side) => side.grade ?? null,
        )
      : []),
    ...(has('coefficient')
      ? plain(
          (which) => title(coefficient, which),
          (side) => (side.coefficient === undefined ? null : toNumber(side.coefficient)),
          '0.00%',
        )
      : []),
    ...money(simulation, 'bonus', (which) => title(text('奖金', 'Bonus'), which)),
    ...money(simulation, 'salary', (which) => title(text('应发合计', 'Total pay'), which)),
    ...(unpaid.length === 0
      ? []
      : [
          {
            header: inLanguage(text('金额未算的原因', 'Why there is no money'), language),
            width: 40,
            value: ({ row }: SimulatedPerson) => {
              const why = unpaid.find((one) => one.row === row)?.why;
              return why === undefined ? null : inLanguage(why, language);
            },
          },
        ]),
  ];
}

function plain(
  title: (which: Text) => string,
  value: (side: Side) => Cell,
  numberFormat?: string,
): readonly ExportColumn[] {
  const format = numberFormat === undefined ? {} : { numberFormat };
  return [
    { header: title(BEFORE), width: 9, ...format, value: ({ before }) => value(before) },
    { header: title(AFTER), width: 9, ...format, value: ({ after }) => value(after) },
  ];
}

function money(
  simulation: Simulation,
  part: 'bonus' | 'salary',
  title: (which: Text) => string,
): readonly ExportColumn[] {
  const sum = simulation[part];
  if (sum === undefined) return [];
  return numbers<Fen>(
    title,
    (side) => side.money?.[part],
    toYuan,
    (before, after) => differenceOf({ before, after }),
    sum,
    [MONEY, CHANGE],
  );
}

/** Before, after and the difference of one figure. */
function numbers<T>(
  title: (which: Text) => string,
  value: (side: Side) => T | undefined,
  cell: (value: T) => number,
  change: (before: T, after: T) => T,
  sum: Delta<T> | undefined,
  [format, changeFormat]: readonly [string, string],
): readonly ExportColumn[] {
  const shown = (one: T | undefined): Cell => (one === undefined ? null : cell(one));
  const changed = (before: T | undefined, after: T | undefined): Cell =>
    before === undefined || after === undefined ? null : cell(change(before, after));
  const column = { width: 13, numberFormat: format };
  return [
    {
      ...column,
      header: title(BEFORE),
      value: ({ before }) => shown(value(before)),
      sum: shown(sum?.before),
    },
    { ...column, header: title(AFTER), value: ({ after }) => shown(value(after)), sum: shown(sum?.after) },
    {
      width: 13,
      numberFormat: changeFormat,
      header: title(DIFFERENCE),
      value: ({ before, after }) => changed(value(before), value(after)),
      sum: changed(sum?.before, sum?.after),
      difference: true,
    },
  ];
}
