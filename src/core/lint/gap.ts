/** Values that belong to no band. */
import { Decimal } from '../number/decimal';
import type { Draft } from '../table/draft';
import { coverOfSet, setsOf, show, words, type BandSet } from './band-sets';
import type { Finding, FindingCode } from '../findings/finding';
import { valuesIn, type Piece } from '../table/intervals';
import { found, sentence } from './report';

export function gaps(draft: Draft): readonly Finding[] {
  return setsOf(draft).flatMap((set) =>
    coverOfSet(set).gaps.map((gap) => {
      const { code, zh, en } = describe(set, gap);
      return found(draft, code, 'error', gap.band.row, sentence(set.name, zh, en), set.entry?.key);
    }),
  );
}

function describe(set: BandSet, gap: Piece): { code: FindingCode; zh: string; en: string } {
  const none = { zh: `不属于任何${set.noun.zh}`, en: `belongs to no ${set.noun.en}` };
  const grade = set.kind === 'grades' && 'grade-gap';
  if (gap.low.value === gap.high.value) {
    const value = show(set, gap.low.value);
    return {
      code: grade || 'boundary-hole',
      zh: `恰为 ${value} 时${none.zh}，请让相邻的一行包含它`,
      en: `exactly ${value} ${none.en}; let one of the rows beside it include it`,
    };
  }
  if (!valuesIn(gap, set.percent ? 0.01 : 1)) {
    const [range, example] = [words(set, gap), show(set, exampleIn(gap, set.line.step))];
    return {
      code: 'decimal-gap',
      zh: `${range}（如 ${example}）${none.zh}，请让上一行止于下一行开始之处`,
      en: `${range}, such as ${example}, ${none.en}; let one row end where the next begins`,
    };
  }
  const range = words(set, (steps(set) && valuesIn(gap, set.line.step)) || gap);
  return {
    code: grade || 'gap',
    zh: `${range} ${none.zh}，请补一行或改动界限`,
    en: `${range} ${none.en}; add a row or move a threshold`,
  };
}

/** Whether people count in the line's steps, as they do in whole numbers but not in hundredths. */
export function steps({ line }: BandSet): boolean {
  return line.step !== undefined && line.step >= 0.1;
}

/** The middle, or where that is between two steps the first value. */
function exampleIn(gap: Piece, step?: number): number {
  const middle = new Decimal(gap.low.value).plus(gap.high.value).div(2);
  return step === undefined || middle.mod(step).isZero()
    ? middle.toNumber()
    : (valuesIn(gap, step) ?? gap).low.value;
}
