/** What stands behind the last slip: how many there are, what they come to against the pay sheet, who got none and why. */
import { inLanguage, text, type Text } from '../../core/words/text';
import { total, type Laid } from './forms/laid';
import { empty, spread, type Block, type Line, type Piece } from './lines';
import { heightOf } from './paper';
import { otherTableWords, type OtherTable } from '../people/other-tables';
import type { SheetTotals } from '../salary/total-rows';
import type { NoSlip, Slip } from './slip';
import type { Sum } from './sums';
import { DIFFERENCE, FROM, SHEET_SUM, titleWords, type Wording } from './words';

/** Characters that the labels beside the figures need. */
const LABELS = 20;

const CHECK = text('工资条核对', 'Check of the pay slips');
const SLIPS = text('工资条张数', 'Pay slips');
const NONE = text('没有工资条的人数', 'People without one');
const PRINTED = text('工资条合计', 'Sum of the slips');
const LEFT = text('未发的合计', 'Of those without one');
const WHO = text('没有工资条的人：', 'People without a slip:');

interface Given {
  readonly source: string;
  readonly slips: readonly Slip[];
  readonly none: readonly NoSlip[];
  readonly sums: readonly Sum[];
  readonly totals: Pick<SheetTotals, 'said'>;
  /** Tables of the sheet whose people get none. */
  readonly others: readonly OtherTable[];
}

export function closing(
  { source, slips, none, sums, totals, others }: Given,
  laid: Laid,
  wording: Wording,
): Block {
  const { size, widths } = laid;
  const { language } = wording;
  const say = (words: Text): string => inLanguage(words, language);
  const width = total(widths) - 2;
  const figures = figuresColumn(widths);
  const figure = (label: Text, content: number, format?: string): Line => {
    const pieces: Piece[] = [
      { column: 0, content: say(label), look: 'plain' },
      { column: figures, content, look: 'amount', ...(format === undefined ? {} : { format }) },
    ];
    return { pieces, height: heightOf(1, size) };
  };
  return [
    ...spread(titleWords(wording), width, size, 'title'),
    ...spread(say(CHECK), width, size, 'title'),
    ...spread(say(FROM(source)), width, size, 'plain'),
    ...spread(say(totals.said), width, size, 'plain'),
    figure(SLIPS, slips.length, '0'),
    figure(NONE, none.length, '0'),
    ...sums.flatMap(({ label, ...sum }) => [
      empty(6),
      ...spread(say(label), width, size, 'title'),
      figure(PRINTED, sum.slips),
      ...(none.length > 0 ? [figure(LEFT, sum.none)] : []),
      figure(SHEET_SUM, sum.sheet),
      figure(DIFFERENCE, sum.difference),
    ]),
    ...(none.length > 0 ? [empty(6), ...spread(say(WHO), width, size, 'title')] : []),
    ...none.flatMap((one) => spread(say(noneWords(one)), width, size, 'plain')),
    ...(others.length > 0 ? [empty(6)] : []),
    ...others.flatMap((one) => spread(say(otherTableWords(one)), width, size, 'plain')),
  ];
}

export function noneWords({ row, name, why }: NoSlip): Text {
  const who = name === '' ? '' : ` ${name}`;
  return text(`第 ${row + 1} 行${who}：${why.zh}`, `Row ${row + 1}${who}: ${why.en}`);
}

/** The first column with room for the labels before it. */
function figuresColumn(widths: readonly number[]): number {
  let before = 0;
  for (const [column, width] of widths.entries()) {
    if (before >= LABELS) return column;
    before += width;
  }
  return widths.length - 1;
}

export function differs({ difference }: Sum): boolean {
  return difference !== 0;
}
