/** How a net pay is reckoned, in words: what it starts from, what is added and taken off, and what stands on the sheet. */
import { add, compare, exact, subtract, ZERO, type Exact } from '../../core/number/exact';
import { formatFixed } from '../../core/number/format';
import { join, text, type Text } from '../../core/words/text';
import { isAmount, type PreviewCell } from './choice';
import { amountOf } from './other-money';
import { roleLabel } from './roles';

export interface NetCheck {
  readonly address: string;
  /** Undefined where it cannot be told. */
  readonly agrees: boolean | undefined;
  /** How it is reckoned, and what stands there. */
  readonly words: Text;
}

interface Start {
  readonly amount: Exact;
  readonly words: Text;
}

/** The pay that a row holds after the run. */
export function startOf(cells: readonly PreviewCell[], byScheme: number): Start | undefined {
  const label = roleLabel('total');
  const said = (amount: Exact): Start => ({
    amount,
    words: text(`${label.zh} ${formatFixed(amount)}`, `${label.en.toLowerCase()} ${formatFixed(amount)}`),
  });
  const total = cells.find(({ role }) => role === 'total');
  if (total !== undefined)
    return isAmount(total.stands) ? said(exact(amountOf(total.stands ?? null))) : undefined;
  if (!cells.every(({ stands }) => isAmount(stands))) return undefined;
  return said(
    cells.reduce<Exact>(
      (sum, { stands, byScheme: own }) => add(sum, subtract(exact(amountOf(stands ?? null)), exact(own))),
      exact(byScheme),
    ),
  );
}

export function signedWords(title: string, sign: 1 | -1, amount: Exact): Text {
  const down = compare(amount, ZERO) < 0 ? sign > 0 : sign < 0;
  const size = formatFixed(compare(amount, ZERO) < 0 ? subtract(ZERO, amount) : amount);
  const words = `${down ? '−' : '+'} ${title} ${size}`;
  return text(words, words);
}

interface Reckoned {
  readonly said: readonly Text[];
  readonly computed: Exact;
  readonly shown: Exact;
}

export function outcomeOf(
  label: string,
  { said, computed, shown }: Reckoned,
  formula: string | null,
): Pick<NetCheck, 'agrees' | 'words'> {
  const sum = join(said, ' ', ' ');
  const whole = formatFixed(computed);
  const [zh, en] = [`${label}：${sum.zh} = ${whole}`, `${label}: ${sum.en} = ${whole}`];
  const against = compare(shown, computed);
  if (against === 0) return { agrees: true, words: text(`${zh}，与表中一致`, `${en}, as on the sheet`) };
  const more = against > 0;
  const by = formatFixed(more ? subtract(shown, computed) : subtract(computed, shown));
  const how =
    formula === null
      ? text('不是公式，星评不改它', 'no formula, and StarBand leaves it')
      : text(`公式 ${formula}`, `by ${formula}`);
  return {
    agrees: false,
    words: text(
      `${zh}，表中为 ${formatFixed(shown)}，${more ? '多' : '少'} ${by}（${how.zh}）`,
      `${en}; the sheet has ${formatFixed(shown)}, ${by} ${more ? 'more' : 'less'} (${how.en})`,
    ),
  };
}
