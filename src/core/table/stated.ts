/** Bands as their rows state them, with one threshold or two, and the ordered steps that they come to. */
import type { Language } from '../words/language';
import { text } from '../words/text';
import { NUMBER } from './codec';
import type { Bound, StatedBand } from './draft';
import type { RowReader } from './row-reader';
import { SIGN, type Sign } from './words';

/** Reads the conditions of a row; a row that states nothing usable says so and gives undefined. */
export function statedBand(row: RowReader, label: string): StatedBand | undefined {
  const sign = row.field(['sign'], SIGN);
  const score = row.field(['score'], NUMBER);
  const slopeFrom = row.field(['start'], NUMBER);
  const base = {
    row: row.row,
    label,
    ...(score === undefined ? {} : { score }),
    ...(slopeFrom === undefined ? {} : { slopeFrom }),
  };
  if (sign === 'else') return { ...base, rest: true };
  const value = row.field(['edge'], NUMBER);
  if (sign === undefined || value === undefined) {
    if (row.blank(['sign']) || row.blank(['edge']))
      row.report(
        'missing',
        text('缺少条件或界限。请填写', 'a condition or threshold is missing. Fill it in'),
        'edge',
      );
    return undefined;
  }
  if (sign === 'is') return { ...base, low: { value, closed: true }, high: { value, closed: true } };
  const first = { [side(sign)]: bound(sign, value) };
  const second = row.field(['and'], SIGN);
  const limit = row.field(['limit'], NUMBER);
  if (second === undefined && limit === undefined) return { ...base, ...first };
  if (second === undefined || limit === undefined || side(second) === side(sign)) {
    row.report(
      'missing',
      text(
        '第二个条件不完整或与第一个同向。请补全或清空',
        'the second condition is incomplete or runs the same way as the first. Complete it or clear it',
      ),
      'limit',
    );
    return { ...base, ...first };
  }
  return { ...base, ...first, [side(second)]: bound(second, limit) };
}

/** Says that only these conditions have a meaning in a row. */
export function signMustBe(row: RowReader, ...signs: readonly Sign[]): void {
  const words = (language: Language): string =>
    signs.map((sign) => String(SIGN.print(sign, language)[0])).join(language === 'zh' ? '、' : ', ');
  row.report('unknown-word', text(`条件应为 ${words('zh')}`, `the condition must be ${words('en')}`), 'sign');
}

const side = (sign: string): 'low' | 'high' => (sign === '≥' || sign === '>' ? 'low' : 'high');
const bound = (sign: string, value: number): Bound => ({ value, closed: sign === '≥' || sign === '≤' });

export interface Step {
  readonly band: StatedBand;
  readonly edge: number;
  readonly open: boolean;
}

type Better = 'higher' | 'lower';

/**
 * Stated bands as steps from the best on, where the first that holds wins, and what takes the rest. Rows with two conditions
 * become steps by the end that faces the worse values; where they leave something to the rest, the rest has a step of its own.
 * The last of them takes the rest, when no row says who does.
 */
export function stepsOf(
  bands: readonly StatedBand[],
  lowest: number,
  better: Better = directionOf(bands),
): {
  readonly better: Better;
  readonly steps: readonly Step[];
  readonly rest?: StatedBand;
} {
  const sign = better === 'higher' ? -1 : 1;
  const [near, far] = better === 'higher' ? (['low', 'high'] as const) : (['high', 'low'] as const);
  const own = bands
    .flatMap((band): readonly Step[] => {
      const end = band[near];
      return end === undefined ? [] : [{ band, edge: end.value, open: !end.closed }];
    })
    .sort((a, b) => sign * (a.edge - b.edge) || Number(b.open) - Number(a.open));
  const rest = bands.find((band) => band.rest);
  if (rest !== undefined) return { better, steps: own.flatMap(besideRest), rest };
  const last = own.at(-1);
  const open = bands.find((band) => band[near] === undefined);
  if (open !== undefined) return { better, steps: own, rest: open };
  const covers = last !== undefined && !last.open && better === 'higher' && last.edge <= lowest;
  return covers ? { better, steps: own.slice(0, -1), rest: last.band } : { better, steps: own };

  /** Values between a band's far end and the next better band belong to the rest. */
  function besideRest(step: Step, index: number): readonly Step[] {
    const end = step.band[far];
    const next = own[index - 1];
    const meets =
      next !== undefined && end !== undefined && next.edge === end.value && next.open === end.closed;
    if (end === undefined || meets) return [step];
    return [{ band: rest as StatedBand, edge: end.value, open: end.closed }, step];
  }
}

/** Where most rows say how far they reach up, smaller is better; with both ends stated, where the smaller values score more. */
function directionOf(bands: readonly StatedBand[]): Better {
  const both = bands.filter((band) => band.low !== undefined && band.high !== undefined);
  if (both.length === 0) {
    const up = bands.filter((band) => band.low !== undefined).length;
    return bands.filter((band) => band.high !== undefined).length > up ? 'lower' : 'higher';
  }
  const [first, ...others] = [...both].sort((a, b) => (a.low?.value ?? 0) - (b.low?.value ?? 0));
  const last = others.at(-1);
  return first !== undefined && last !== undefined && (first.score ?? 0) > (last.score ?? 0)
    ? 'lower'
    : 'higher';
}
