/** One page a person: earnings beside deductions, the net pay under them, then what it rests on. */
import type { Group } from '../groups';
import { empty, spread, type Block, type Line } from '../lines';
import type { Slip } from '../slip';
import type { Item } from '../value';
import { companyWords, personWords, signWords, whyWords } from '../words';
import { total, type FormOptions, type Laid } from './laid';
import { groupHead, headLine, itemLine, itemsIn, pairOf } from './rows';

const SIZE = 11;
const WIDTHS = [22, 18, 3, 22, 18];
/** Points that a line has more than its words need. */
const AIRY = 4;
/** The second pair of title and value. */
const SECOND = 3;

export function pages(slips: readonly Slip[], options: FormOptions): Laid {
  const blocks = slips.map((slip) => page(slip, options).map(airy));
  return { landscape: false, widths: WIDTHS, size: SIZE, blocks, ownPages: true };
}

function page(slip: Slip, options: FormOptions): Block {
  const width = total(WIDTHS) - 2;
  const { language, sign } = options;
  const [gross, deduction] = [itemsIn(slip, 'gross'), itemsIn(slip, 'deduction')];
  const both = gross.length > 0 && deduction.length > 0;
  return [
    ...spread(companyWords(options), width, SIZE, 'company'),
    empty(4),
    ...spread(personWords(slip, options, options.company !== ''), width, SIZE, 'plain'),
    empty(8),
    ...(both
      ? beside(gross, deduction, options)
      : [...wide('gross', gross, options), ...wide('deduction', deduction, options)]),
    ...wide('net', itemsIn(slip, 'net'), options),
    ...wide('basis', itemsIn(slip, 'basis'), options),
    empty(8),
    ...(slip.because ? spread(whyWords(slip.because, language), width, SIZE, 'quiet') : []),
    ...(sign ? [empty(14), ...spread(signWords(language), width, SIZE, 'plain')] : []),
  ];
}

function beside(
  gross: readonly Item[],
  deduction: readonly Item[],
  { language }: FormOptions,
): readonly Line[] {
  const head = [...groupHead('gross', language, 0, 2), ...groupHead('deduction', language, SECOND, 2)];
  return [headLine(head, SIZE), ...twoAtATime(gross, deduction)];
}

/** A group by itself, over the whole width. */
function wide(group: Group, items: readonly Item[], { language }: FormOptions): readonly Line[] {
  if (items.length === 0) return [];
  const left = items.filter((_, index) => index % 2 === 0);
  const right = items.filter((_, index) => index % 2 === 1);
  return [headLine(groupHead(group, language, 0, WIDTHS.length), SIZE), ...twoAtATime(left, right)];
}

function twoAtATime(left: readonly Item[], right: readonly Item[]): readonly Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one, other] = [left[index], right[index]];
    const pieces = [...(one ? pairOf(one, 0) : []), ...(other ? pairOf(other, SECOND) : [])];
    return itemLine(pieces, WIDTHS, SIZE);
  });
}

function airy(line: Line): Line {
  return line.pieces.length === 0 ? line : { ...line, height: line.height + AIRY };
}
