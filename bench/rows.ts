/** Made-up people for measurements: the same ones every time. */
import type { Cell } from '../src/core/cell';

export interface Person {
  readonly inputs: readonly Cell[];
  readonly level: string;
  readonly commission: number;
}

const LEVELS = ['试用期', '初级客服', '中级客服', '高级客服'];

/** A linear congruential generator: no clock, no chance. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Rows of scheme 1 in its order, ratios as a spreadsheet divides them. */
export function makePeople(count: number): readonly Person[] {
  const next = generator(20_261_121);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, () => {
    const received = whole(400, 900);
    const payers = whole(100, received);
    const sales = whole(20_000, 120_000);
    const planned = whole(40_000, 110_000);
    return {
      inputs: [
        sales / planned,
        payers / received,
        sales / payers,
        whole(Math.floor(received * 0.8), received) / received,
        whole(20, 70),
        whole(0, Math.floor(received / 8)) / received,
        pick(['A', 'B', 'C', 'D']),
        pick([0, 0, 0, 1, 2]),
        pick(['优', '中', '差']),
        pick(['积极', '不积极', '推诿']),
        pick(['全勤', '请假', '缺勤']),
        pick(['满勤', '缺勤≤2次且报备', '缺勤≤3次且报备', '缺勤>3次或未报备']),
        pick(['按要求', '基本', '未按要求']),
      ],
      level: pick(LEVELS),
      commission: whole(0, 150_000) / 100,
    };
  });
}
