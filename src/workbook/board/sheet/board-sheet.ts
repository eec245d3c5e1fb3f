/** The board as a sheet: a page of tables and charts, and the ranking behind it. The tables follow the sheets of the month. */
import { exact, divide, add, ZERO } from '../../../core/number/exact';
import { formatFixed } from '../../../core/number/format';
import type { Language } from '../../../core/words/language';
import { inLanguage, type Text } from '../../../core/words/text';
import { freeSheetName } from '../../look/sheet-name';
import { PALETTE } from '../../look/palette';
import { monthShown } from '../../month/month-of';
import type { Area, Patch, Write } from '../../port';
import type { Board } from '../board';
import { firstRowAt, heightOf, tableWrites, type SheetTable } from './table';
import { countTable, histogramTable, moneyTable } from './count-tables';
import { indicatorTable, trendTable } from './figure-tables';
import { noteWrites } from './note-writes';
import { rankingTable } from './ranking-table';
import { isByStars, type Setting } from './setting';
import { waterfallTable } from './waterfall-table';
import { sheetTexts as words } from './texts';

export interface BoardSheetOptions {
  readonly language: Language;
  /** Names that the workbook has. */
  readonly taken: readonly string[];
  /** Whether the program draws charts. */
  readonly charts: boolean;
}

export interface BoardSheet {
  readonly sheet: string;
  readonly patch: Patch;
}

const RIGHT = 5;
const WIDTH = { first: 16, other: 12, columns: 9 };
const CHART_ROWS = 10;
const TOP = 3;

/** A waterfall is stacked on a series that is not seen. */
type Drawn = 'column' | 'line' | 'waterfall';

/** Of a table's columns, from the first: those that are drawn. */
const DRAWN: Readonly<Record<Drawn, number>> = { column: 2, line: 4, waterfall: 3 };

const WATERFALL = { chart: 'stackedColumn', hiddenFirst: true } as const;

interface Pair {
  readonly left: SheetTable;
  /** A table beside it, or what its own figures look like. */
  readonly right: SheetTable | Drawn | undefined;
}

export function boardSheet(board: Board, { language, taken, charts }: BoardSheetOptions): BoardSheet {
  const say = (text: Text): string => inLanguage(text, language);
  const month = board.month === null ? '' : say(monthShown(board.month));
  const sheet = freeSheetName(`${say(words.sheet)} ${month}`.trim(), taken);
  const title = say(words.title(month, say(board.group.name), board.team));
  // Where the ranking stands is known once the page before it is: its height does not depend on it.
  const height = pairsOf({ board, language, ranking: 0 }, 0).height;
  const setting: Setting = { board, language, ranking: firstRowAt(TOP + height) };
  const { pairs } = pairsOf(setting, TOP);
  const notesAt = {
    sheet,
    row: setting.ranking + board.ranking.length + 1,
    columns: WIDTH.columns,
    width: WIDTH.first + WIDTH.other * (WIDTH.columns - 1),
  };
  const area = (row: number, rows = 1, columns = 1): Area => ({ sheet, row, column: 0, rows, columns });
  const writes: Write[] = [
    { kind: 'addSheet', name: sheet, tabColor: '#2f5496', activate: true },
    { kind: 'columnWidth', sheet, column: 0, columns: 1, width: WIDTH.first },
    { kind: 'columnWidth', sheet, column: 1, columns: WIDTH.columns - 1, width: WIDTH.other },
    { kind: 'write', area: area(0), contents: [[title]] },
    { kind: 'format', area: area(0), format: { bold: true, size: 16, color: PALETTE.title } },
    { kind: 'write', area: area(1), contents: [[say(aboutOf(board))]] },
    { kind: 'format', area: area(1), format: { color: PALETTE.quiet } },
    ...pairs.flatMap(({ pair, row }) => pairWrites(pair, row)),
    ...tableWrites(rankingTable(setting), { sheet, row: TOP + height, column: 0 }),
    ...noteWrites(board, notesAt, language),
    {
      kind: 'print',
      sheet,
      landscape: false,
      footer: `${title.replaceAll('&', '&&')}  ·  StarBand 星评  ·  &P / &N`,
    },
  ];
  return { sheet, patch: { title, writes } };

  function pairWrites({ left, right }: Pair, row: number): readonly Write[] {
    const beside = { sheet, row, column: RIGHT };
    return [
      ...tableWrites(left, { sheet, row, column: 0 }),
      ...(right === undefined
        ? []
        : typeof right === 'string'
          ? chartWrites(left, right, row)
          : tableWrites(right, beside)),
    ];
  }

  function chartWrites(table: SheetTable, drawn: Drawn, row: number): readonly Write[] {
    if (!charts || table.rows.length === 0) return [];
    return [
      {
        kind: 'chart',
        sheet,
        ...(drawn === 'waterfall' ? WATERFALL : { chart: drawn }),
        title: table.title,
        source: { sheet, row: row + 1, column: 0, rows: table.rows.length + 1, columns: DRAWN[drawn] },
        at: {
          row,
          column: RIGHT,
          rows: Math.max(heightOf(table), CHART_ROWS),
          columns: WIDTH.columns - RIGHT,
        },
      },
    ];
  }

  function aboutOf({ ranking, left }: Board): Text {
    const sum = ranking.map(({ value }) => value).reduce(add, ZERO);
    const mean = ranking.length === 0 ? '–' : formatFixed(divide(sum, exact(ranking.length)));
    return words.about(ranking.length, mean, left.length);
  }
}

interface Placed {
  readonly pair: Pair;
  readonly row: number;
}

/** Pairs under one another from a row on, and how many rows they take. */
function pairsOf(
  setting: Setting,
  top: number,
): { readonly pairs: readonly Placed[]; readonly height: number } {
  const { board } = setting;
  let row = top;
  const pairs: Placed[] = [];
  const put = (pair: Pair): void => {
    pairs.push({ pair, row });
    const right =
      pair.right === undefined ? 0 : typeof pair.right === 'string' ? CHART_ROWS : heightOf(pair.right);
    row += Math.max(heightOf(pair.left), right) + 1;
  };
  if (board.grades.length > 0)
    put({ left: countTable(setting, words.grades, board.grades, false), right: 'column' });
  if (board.stars.length > 0 && isByStars(board))
    put({ left: countTable(setting, words.starCounts, board.stars, true), right: 'column' });
  if (board.histogram.length > 0) put({ left: histogramTable(setting), right: 'column' });
  if (board.trend.length > 1) put({ left: trendTable(setting), right: 'line' });
  const money = board.money === undefined ? undefined : moneyTable(setting);
  if (board.indicators.length > 0) put({ left: indicatorTable(setting), right: money });
  else if (money !== undefined) put({ left: money, right: 'column' });
  const waterfall = waterfallTable(setting, row, 0);
  if (waterfall !== undefined) put({ left: waterfall, right: waterfall.drawable ? 'waterfall' : undefined });
  return { pairs, height: row - top };
}
