/** 薪资: the month's pay sheets and what they come to. */
import { isError } from '../../../core/cell';
import { add, exact, ZERO, type Exact } from '../../../core/number/exact';
import { toFen } from '../../../core/number/fen';
import { formatMoney } from '../../../core/number/format';
import { text, type Text } from '../../../core/words/text';
import { isAmount, saysNothing } from '../../salary/choice';
import { amountOf } from '../../salary/other-money';
import type { MonthTable } from '../reading';
import type { Step } from '../step';
import { line, nameCell, peopleWords, sheetsWords } from '../words';

export const pay: Step = {
  id: 'pay',
  title: text('薪资', 'Pay'),
  state({ tables }) {
    const sheets = tables.filter(({ kind }) => kind === 'pay');
    // Some pay on the assessment sheet itself.
    const own =
      sheets.length > 0 ? sheets : tables.filter(({ mapping }) => mapping.columns.total !== undefined);
    const [first] = own;
    if (first === undefined)
      return {
        words: text('没有工资表', 'No pay sheet'),
        how: 'none',
        action: { label: text('选择', 'Choose'), screen: 'salary' },
      };
    const { sum, blank, odd } = totalOf(own);
    const people = own.flatMap((table) => table.people).length;
    return {
      words: line([
        sheetsWords(own),
        peopleWords(people),
        blank < people ? sumWords(sum) : undefined,
        blank > 0 ? text(`${blank} 人未算`, `${blank} not computed`) : undefined,
        odd > 0 ? text(`${odd} 行不是金额`, `${odd} no amount`) : undefined,
      ]),
      how: people > 0 && blank + odd === 0 ? 'done' : 'open',
      action: { label: text('计算', 'Compute'), area: nameCell(first), screen: 'salary' },
    };
  },
};

interface Total {
  readonly sum: Exact;
  readonly blank: number;
  readonly odd: number;
}

function totalOf(tables: readonly MonthTable[]): Total {
  let [sum, blank, odd]: [Exact, number, number] = [ZERO, 0, 0];
  for (const table of tables)
    for (const { row } of table.people) {
      const cell = table.cell(row, 'total');
      if (!isError(cell) && saysNothing(cell)) blank++;
      else if (isAmount(cell)) sum = add(sum, exact(amountOf(cell)));
      else odd++;
    }
  return { sum, blank, odd };
}

function sumWords(sum: Exact): Text | undefined {
  try {
    const money = formatMoney(toFen(sum));
    return text(`合计 ${money}`, `total ${money}`);
  } catch {
    // Beyond what a cell holds to the cent.
    return text('合计过大', 'total too large');
  }
}
