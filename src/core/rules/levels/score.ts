/** Levels: one of several labels, its ordinal from the top, or (where the scheme says so) its points. */
import type { InputCell, Level, LevelsRule } from '../../../schemes/indicator';
import type { Text } from '../../words/text';
import { isError, notAvailable, valueError, type Cell, type CellError } from '../../cell';
import { show } from '../../input/read';
import { read } from '../../number/compare';
import { exact, type Exact } from '../../number/exact';
import { parseNumber, type ParsedNumber } from '../../number/parse';
import { formatNumber } from '../../number/format';
import { squash } from '../../words/normalise';
import { nearest } from '../../words/suggest';
import { text } from '../../words/text';
import { cellAt, inputAt, type RuleKind, type Surroundings } from '../kind';
import { isFigure } from '../figure';
import { levelNames } from './names';

export const levels: RuleKind<LevelsRule> = {
  cells: () => 1,
  max: (rule) => Math.max(...rule.levels.map((level) => level.score)),
  faults(rule) {
    const found: Text[] = [];
    if (rule.levels.length === 0) found.push(text('没有任何等级', 'has no levels'));
    const seen = new Set<string>();
    for (const level of rule.levels) {
      if (!isFigure(level.score))
        found.push(text(`等级“${level.label.zh}”的得分无效`, `level ${level.label.zh} has an invalid score`));
      for (const word of new Set(levelNames(level).map(squash))) {
        if (seen.has(word)) found.push(text(`等级名“${word}”重复`, `the level name "${word}" stands twice`));
        seen.add(word);
      }
    }
    return found;
  },
  compile(rule, inputs, surroundings) {
    const input = inputAt(inputs, 0);
    const byWord = new Map<string, number>();
    rule.levels.forEach((level, index) =>
      levelNames(level).forEach((word) => byWord.set(squash(word), index)),
    );
    const scores = rule.levels.map((level) => exact(level.score));
    const byFigure = new Map(
      [...byWord].flatMap(([word, index]) => {
        const figure = figureIn(word);
        return figure === undefined ? [] : [[figure, index] as const];
      }),
    );
    const find = (cell: Cell): number | CellError => {
      const figure = typeof cell === 'number' ? read(cell) : typeof cell === 'string' ? figureIn(cell) : NaN;
      const named = byFigure.get(figure as number);
      if (named !== undefined) return named;
      if (typeof cell === 'string')
        return byWord.get(cell) ?? byWord.get(squash(cell)) ?? fromText(cell, rule, input, surroundings);
      return typeof cell === 'number'
        ? fromNumber(cell, cell, rule, input)
        : isError(cell)
          ? cell
          : outside(cell, rule, input);
    };
    return {
      cells: 1,
      score(row, at) {
        const found = find(cellAt(row, at));
        if (typeof found !== 'number') return found;
        return found >= 0 ? (scores[found] as Exact) : exact(typed(cellAt(row, at)));
      },
      clause(row, at) {
        const found = find(cellAt(row, at)) as number;
        if (found < 0)
          return text(
            `评定为 ${typed(cellAt(row, at))} 分`,
            `the assessor gave ${typed(cellAt(row, at))} points`,
          );
        const { label } = rule.levels[found] as Level;
        return text(
          `评定为“${label.zh}”`,
          `rated ${label.en === label.zh ? label.zh : `${label.zh} (${label.en})`}`,
        );
      },
    };
  },
};

/** The points in a cell that holds nothing else. */
function typed(cell: Cell): number {
  return typeof cell === 'number' ? read(cell) : (parseNumber(cell as string) as ParsedNumber).value;
}

/** A plain number in words, such as the name of a level. */
export function figureIn(words: string): number | undefined {
  const parsed = /\d/.test(words) ? parseNumber(words) : undefined;
  return parsed?.sign === 'none' ? read(parsed.value) : undefined;
}

/** Whether a number may be the place of a level: not where all levels are called by numbers. */
export function takesOrdinals(rule: LevelsRule): boolean {
  return (
    rule.numbers === 'ordinal' &&
    !rule.levels.every((level) => levelNames(level).some((name) => figureIn(name) !== undefined))
  );
}

/** The index of the level, −1 for points that the assessor gave freely. */
function fromNumber(value: number, cell: Cell, rule: LevelsRule, input: InputCell): number | CellError {
  const points = read(value);
  if (rule.numbers === 'ordinal') {
    return takesOrdinals(rule) && Number.isInteger(points) && points >= 1 && points <= rule.levels.length
      ? points - 1
      : outside(cell, rule, input);
  }
  const index = rule.levels.findIndex((level) => level.score === points);
  if (index >= 0) return index;
  return points >= 0 && points < (rule.pointsBelow ?? 0) ? -1 : outside(cell, rule, input);
}

function fromText(
  cell: string,
  rule: LevelsRule,
  input: InputCell,
  { levelWords }: Surroundings,
): number | CellError {
  const number = parseNumber(cell);
  if (number?.sign === 'none') return fromNumber(number.value, cell, rule, input);
  if (levelWords.has(squash(cell))) return outside(cell, rule, input);
  const labels = rule.levels.map((level) => level.label.zh);
  const close = nearest(cell, rule.levels.flatMap(levelNames));
  const came = show(cell);
  return notAvailable(
    `${input.label.zh}没有等级 ${came.zh}。可用：${labels.join('、')}。${close === undefined ? '请从中选择。' : `是否想填“${close}”？`}`,
    `${input.label.en} has no level ${came.en}. It has: ${labels.join(', ')}. ${close === undefined ? 'Choose one of them.' : `Did you mean ${close}?`}`,
  );
}

function outside(cell: Cell, rule: LevelsRule, input: InputCell): CellError {
  const labels = rule.levels.map((level) => level.label.zh);
  const came = show(cell);
  const points = rule.levels.map((level) => formatNumber(level.score));
  const numbers =
    rule.numbers === 'ordinal'
      ? takesOrdinals(rule)
        ? text(`或序号 1–${labels.length}`, ` or an ordinal 1–${labels.length}`)
        : text('', '')
      : text(
          `或分数 ${points.join('、')}${rule.pointsBelow === undefined ? '' : `，或低于 ${rule.pointsBelow} 的分数`}`,
          ` or points ${points.join(', ')}${rule.pointsBelow === undefined ? '' : `, or points below ${rule.pointsBelow}`}`,
        );
  return valueError(
    `${input.label.zh}应为 ${labels.join('、')}${numbers.zh && ` ${numbers.zh}`}，实际是 ${came.zh}。请更正该单元格。`,
    `${input.label.en} must be ${labels.join(', ')}${numbers.en} but got ${came.en}. Correct the cell.`,
  );
}
