/** Slips against pay, and stars against the ledger: sheets that stand beside those of the month, where they are there. */
import { isBlank, isError, type Cell } from '../../../core/cell';
import { add, compare, exact, toNumber, ZERO, type Exact } from '../../../core/number/exact';
import { formatNumber } from '../../../core/number/format';
import { readMonth, type Month } from '../../../core/input/month';
import { text, type Text } from '../../../core/words/text';
import { rangeOf } from '../../formula/range';
import { isSame } from '../../month/month-of';
import type { MonthReading, MonthTable } from '../../month/reading';
import { rowFinder, whoOf, type Who } from '../../people/match-row';
import { idKey } from '../../people/employee-ids';
import { nameKey } from '../../people/names';
import type { Block } from '../../port';
import { JOURNAL_SHEET } from '../../salary/journal-sheet';
import { DIFFERENCE, FROM, SHEET_SUM, SLIPS_SHEET } from '../../slips/words';
import type { LedgerFinding } from '../../stars/ledger-finding';
import { ledgerFindings } from '../../stars/ledger-findings';
import { ledgerLosses } from '../../stars/ledger-journal';
import { readLedger, type Ledger, type LedgerLine } from '../../stars/ledger-read';
import { LEDGER_SHEET } from '../../stars/ledger-sheet';
import { cell, type Check } from './found';

export function besideChecks(reading: MonthReading): readonly Check[] {
  const { blocks, tables } = reading;
  const slips = [...blocks].filter(([name]) => name.startsWith(SLIPS_SHEET)).map(([, block]) => block);
  const pay = tables.filter(({ kind }) => kind === 'pay');
  return [
    ...slips.flatMap((block) => pay.flatMap((table) => slipChecks(block, table))),
    ...starChecks(reading),
  ];
}

/** The slips say from which pay sheet they were made, and what that came to. */
function slipChecks(block: Block, table: MonthTable): readonly Check[] {
  if (!block.cells.some((cells) => cells.some((one) => says(one, FROM(table.sheet))))) return [];
  const { sheet } = block.area;
  const differing = labelled(block, DIFFERENCE).filter(({ value }) => value !== 0);
  const sums = labelled(block, SHEET_SUM).map(({ value }) => exact(value));
  let pay: Exact = ZERO;
  for (const { row } of table.people) {
    const value = table.cell(row, 'total');
    if (typeof value === 'number') pay = add(pay, exact(value));
  }
  const stale = sums.length > 0 && !sums.some((sum) => compare(sum, pay) === 0);
  const sum = formatNumber(toNumber(pay));
  return [
    ...differing.map(({ row, column, value }): Check => ({
      kind: 'slips',
      at: cell(sheet, row, column),
      words: text(
        `工资条与工资表相差 ${formatNumber(value)}`,
        `slips and pay sheet differ by ${formatNumber(value)}`,
      ),
    })),
    ...(stale
      ? [
          {
            kind: 'slips',
            at: cell(sheet, block.area.row, block.area.column),
            words: text(
              `工资条是按以前的工资表生成的：“${table.sheet}”现在合计 ${sum}。请重新生成`,
              `the slips were made from an earlier pay sheet: “${table.sheet}” now comes to ${sum}. Make them anew`,
            ),
          } as const,
        ]
      : []),
  ];
}

/** In either language. */
function says(cell: Cell, { zh, en }: Text): boolean {
  const words = typeof cell === 'string' ? cell.trim() : '';
  return words === zh || words === en;
}

/** Numbers to the right of a label. */
function labelled({ area, cells }: Block, label: Text) {
  return cells.flatMap((row, r) => {
    if (!row.some((one) => says(one, label))) return [];
    const at = row.findIndex((one) => typeof one === 'number');
    const value = row[at];
    return typeof value === 'number' ? [{ row: area.row + r, column: area.column + at, value }] : [];
  });
}

/** What is wrong in the ledger, and who has stars this month and no line there. Where there never was one, nobody keeps it. */
function starChecks({ blocks, tables, month, journal }: MonthReading): readonly Check[] {
  const block = blocks.get(LEDGER_SHEET);
  const ledger = block === undefined ? null : readLedger(block);
  return [
    ...ledgerChecks(ledger, journal),
    ...(block === undefined || month === null ? [] : withoutLine(ledger?.lines ?? [], tables, month)),
  ];
}

/** What may have been done to its lines; gaps and the like stand on the screen of stars. */
const TOUCHED: readonly LedgerFinding['code'][] = ['edited', 'no-reason', 'person'];

function ledgerChecks(ledger: Ledger | null, journal: Block | null): readonly Check[] {
  const sheet = ledger === null ? JOURNAL_SHEET : LEDGER_SHEET;
  const found = ledger === null ? [] : ledgerFindings(ledger).filter(({ code }) => TOUCHED.includes(code));
  return [...ledgerLosses(journal, ledger), ...found].map(({ message, addresses: [first = 'A1'] }) => ({
    kind: 'stars',
    at: cell(sheet, rangeOf(first)?.row ?? 0, rangeOf(first)?.column ?? 0),
    words: message,
  }));
}

function withoutLine(
  lines: readonly LedgerLine[],
  tables: readonly MonthTable[],
  month: Month,
): readonly Check[] {
  // A correction is one more line of the same person.
  const written = new Map(
    lines
      .filter((line) => isOfMonth(line.month, month))
      .map((line) => [`${idKey(line.id)} ${nameKey(line.name)}`, { who: whoIn(line) }]),
  );
  return tables.flatMap((table): readonly Check[] => {
    const { stars, name = 0 } = table.mapping.columns;
    if (stars === undefined || table.kind === 'pay') return [];
    const whoIs = whoOf(table);
    const people = table.people
      .filter((one) => !isBlank(table.cell(one.row, 'stars')) && one.name !== '')
      .map((one) => ({ ...one, who: whoIs(one) }));
    const find = rowFinder(people, [...written.values()]);
    const without = people.filter((one) => find(one) === undefined);
    const [first] = without;
    if (first === undefined) return [];
    return [
      {
        kind: 'stars',
        at: cell(table.sheet, first.row, name),
        words: text(
          `${without.length} 人的星级还没有写入${LEDGER_SHEET}（${first.name}${without.length > 1 ? ' 等' : ''}）`,
          `stars of ${without.length} ${without.length === 1 ? 'person are' : 'people are'} not in ${LEDGER_SHEET} yet (${first.name}${without.length > 1 ? ' …' : ''})`,
        ),
      },
    ];
  });
}

const whoIn = ({ id, name }: LedgerLine): Who => ({ id: nameKey(id), name: nameKey(name) });

function isOfMonth(key: string | undefined, month: Month): boolean {
  const own = readMonth(key ?? null);
  return !isError(own) && isSame(own, month);
}
