/** People's own marks beside those of their superiors. */
import type { Cell } from '../../core/cell';
import { exact } from '../../core/number/exact';
import { text, type Text } from '../../core/words/text';
import { cellAt } from '../people/cells';
import { columnTitled } from '../people/column-titled';
import { recogniseInputs } from '../simulate/recognise';
import { inputKey } from '../template/input-key';
import { pairOf, type Pair, type RaterPair } from './rater-pair';
import type { BoardTable } from './read-board';

const SELF_WORDS = '自评总分 自评 自评得分 自评分 自评分数 selftotal selfassessment selfscore'.split(' ');
const SUPERIOR_WORDS =
  '上级评分 上级 上级评价 上级得分 上级总分 上级评 主管评分 领导评分 经理评分 组长评分 直属上级评分 superior superiorscore managerscore supervisorscore'.split(
    ' ',
  );

/** Of each indicator that blends the two, and of the totals: beside the superior's own where the sheet has a column of them. */
export function selfPairs(tables: readonly BoardTable[]): readonly RaterPair[] {
  const all = new Map<string, { readonly label: Text; readonly pairs: Pair[] }>();
  const put = (label: Text, self: Cell, superior: Cell): void => {
    if (typeof self !== 'number' || typeof superior !== 'number') return;
    const known = all.get(label.zh) ?? { label, pairs: [] };
    known.pairs.push([exact(self), exact(superior)]);
    all.set(label.zh, known);
  };
  for (const table of tables) {
    const { compiled, block, people } = table;
    const [self, superior] = [SELF_WORDS, SUPERIOR_WORDS].map((words) => columnTitled(table, words));
    const recognised = compiled === undefined ? undefined : recogniseInputs([compiled], block);
    const inputs = recognised === undefined || 'fault' in recognised ? undefined : recognised.inputs;
    const blends = compiled?.indicators.filter(({ indicator }) => indicator.rule.kind === 'blend') ?? [];
    for (const { row } of people) {
      const total = superior === undefined ? table.cell(row, 'score') : cellAt(block, row, superior);
      if (self !== undefined) put(TOTAL, cellAt(block, row, self), total);
      for (const one of blends) {
        const [own, other] = [0, 1].map((index) => inputs?.get(inputKey(one, index)));
        if (own !== undefined && other !== undefined)
          put(one.label, cellAt(block, row, own), cellAt(block, row, other));
      }
    }
  }
  return [...all.values()].flatMap(({ label, pairs }) =>
    pairOf(
      text(`自评 ${label.zh}`, `Self: ${label.en}`),
      text(`上级 ${label.zh}`, `Superior: ${label.en}`),
      pairs,
    ),
  );
}

const TOTAL = text('总分', 'total');
