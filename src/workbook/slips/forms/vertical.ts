/** Upright slips, two to a row: a line for each field. */
import { GROUPS } from '../groups';
import { cutLine, empty, SIZE, spread, type Block, type Line } from '../lines';
import type { Slip } from '../slip';
import { personWords, signWords, titleWords, whyWords } from '../words';
import { total, type FormOptions, type Laid } from './laid';
import { groupHead, headLine, itemLine, itemsIn, pairOf } from './rows';

/** Title, value, and what lies between two slips. */
const [TITLE, VALUE, BETWEEN] = [22, 18, 4];
const WIDTHS = [TITLE, VALUE, BETWEEN, TITLE, VALUE];
/** The second slip of a row begins in this column. */
const SECOND = 3;

export function vertical(slips: readonly Slip[], options: FormOptions): Laid {
  const single = slips.map((slip) => [heading(slip, options), body(slip, options)] as const);
  const blocks = Array.from({ length: Math.ceil(single.length / 2) }, (_, index) => {
    const [left, right = NOBODY] = [single[index * 2] ?? NOBODY, single[index * 2 + 1]];
    return [...sideBySide(left[0], right[0]), ...sideBySide(left[1], right[1]), cutLine(total(WIDTHS) - 2)];
  });
  return { landscape: false, widths: WIDTHS, size: SIZE, blocks, ownPages: false };
}

const NOBODY: readonly [Block, Block] = [[], []];
const WIDTH = TITLE + VALUE - 1;

function heading(slip: Slip, options: FormOptions): Block {
  return [
    ...spread(titleWords(options), WIDTH, SIZE, 'title'),
    ...spread(personWords(slip, options, false), WIDTH, SIZE, 'plain'),
  ];
}

function body(slip: Slip, { language, sign }: FormOptions): Block {
  return [
    ...GROUPS.flatMap((group): readonly Line[] => {
      const items = itemsIn(slip, group);
      if (items.length === 0) return [];
      return [
        headLine(groupHead(group, language, 0, 2), SIZE),
        ...items.map((item) => itemLine(pairOf(item, 0), WIDTHS, SIZE)),
      ];
    }),
    ...(slip.because ? spread(whyWords(slip.because, language), WIDTH, SIZE, 'quiet') : []),
    ...(sign ? [empty(6), ...spread(signWords(language), WIDTH, SIZE, 'plain')] : []),
  ];
}

function sideBySide(left: Block, right: Block): Block {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index): Line => {
    const [one, other] = [left[index] ?? empty(0), right[index] ?? empty(0)];
    const moved = other.pieces.map((piece) => ({ ...piece, column: piece.column + SECOND }));
    return { pieces: [...one.pieces, ...moved], height: Math.max(one.height, other.height) };
  });
}
