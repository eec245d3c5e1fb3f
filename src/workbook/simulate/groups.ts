/** Rows as a version would have them on the sheet: with the people, means and ranks of their groups that follow from who takes part. */
import type { Cell } from '../../core/cell';
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import type { Context } from '../../core/input/quantity';
import type { Row } from '../../core/rules/kind';
import { text, type Text } from '../../core/words/text';
import type { RelativeRule } from '../../schemes/indicator';
import type { Block } from '../port';
import { reckon } from './group';
import { groupCellsOf } from './group-cells';
import type { Part } from './part';
import { goesByScore, ranksByScore } from './ranks';
import type { Recognised } from './recognise';
import { inputsAt } from './rows';
import { teamsOf } from './teams';
import type { Parts } from './taking-part';
import { isMean, wayOf } from './ways';

export interface Inputs {
  readonly of: (row: number) => Row;
  /** What of a group stays as the sheet has it though others take part: typed, or reckoned by another formula. */
  readonly held: readonly Text[];
}

export interface On {
  readonly recognised: Recognised;
  readonly block: Block;
  readonly rows: readonly number[];
  readonly parts: Parts;
  readonly context: Context;
}

export function groupInputs(compiled: CompiledScheme, on: On, partOf: (row: number) => Part): Inputs {
  const plain = (row: number): Row => inputsAt(compiled, on.recognised, on.block, row);
  const found = compiled.indicators.flatMap((one) => {
    const { rule } = one.indicator;
    return rule.kind === 'relative' ? [groupOf(one, rule, on, partOf, plain)] : [];
  });
  if (found.length === 0) return { of: plain, held: [] };
  const puts = found.flatMap(({ put }) => put);
  return {
    of: (row) => puts.reduce((cells, put) => put(cells, row), plain(row)),
    held: found.flatMap(({ held }) => held),
  };
}

type Put = (cells: Row, row: number) => Row;

function groupOf(
  one: CompiledIndicator,
  rule: RelativeRule,
  { recognised, block, rows, parts, context }: On,
  partOf: (row: number) => Part,
  plain: (row: number) => Row,
): { readonly put: readonly Put[]; readonly held: readonly Text[] } {
  const { figures, cells } = groupCellsOf(one, rule, recognised, block, rows);
  const isRankByScore = ({ index }: { readonly index: number }): boolean =>
    goesByScore(one) && index === one.inputs.length - 1;
  const byFigures = cells.filter((cell) => cell.formula !== null && !isRankByScore(cell));
  const way = wayOf(figures, byFigures, {
    marks: recognised.takesPart,
    marked: parts.marked,
    teamOf: teamsOf(recognised, block),
  });
  const fresh = new Map<string, Cell>();
  // The sheet ranks as it does; rules by which less is better, or more, rank the other way round.
  const ranksAnew = way !== undefined && way.better !== rule.better;
  if (way !== undefined && (parts.anew || ranksAnew)) {
    const cellOf = reckon(figures, way, partOf);
    for (const { row, index } of byFigures) {
      // The mean of everybody is what it was, to the last digit.
      const stays = isMean(rule, index) && !(parts.anew && way.meanOfTakers);
      const value = stays ? undefined : cellOf(row, index);
      if (value !== undefined) fresh.set(keyOf(row, index), value);
    }
  }
  const put: Put = (row, at) => row.map((cell, index) => fresh.get(keyOf(at, index - one.column)) ?? cell);
  const held = cells.filter((cell) => cell.formula === null || (way === undefined && !isRankByScore(cell)));
  return {
    put: [put, ...rankPuts()],
    held: parts.anew ? labelsOf(one, held) : [],
  };

  function rankPuts(): readonly Put[] {
    const told = new Set(
      cells.flatMap((cell) => (cell.formula !== null && isRankByScore(cell) ? cell.row : [])),
    );
    if (told.size === 0) return [];
    const rankOf = ranksByScore(
      one,
      {
        rows,
        inputs: (row) => put(plain(row), row),
        takes: (row) => partOf(row).takes,
        groupOf: way?.groupOf ?? (() => ''),
      },
      context,
    );
    const at = one.column + one.inputs.length - 1;
    return [
      (row, of) => {
        const rank = told.has(of) ? rankOf(of) : undefined;
        return rank === undefined ? row : row.map((cell, index) => (index === at ? rank : cell));
      },
    ];
  }
}

const keyOf = (row: number, index: number): string => `${row},${index}`;

function labelsOf(
  { label, inputs }: CompiledIndicator,
  cells: readonly { readonly index: number }[],
): readonly Text[] {
  const indexes = [...new Set(cells.map(({ index }) => index))];
  return indexes.flatMap((index) => {
    const own = inputs[index]?.label;
    return own === undefined ? [] : [text(`${label.zh} ${own.zh}`, `${label.en}: ${own.en}`)];
  });
}

/** Undefined where nothing stays as it was. */
export function heldNote(versions: readonly Inputs[]): Text | undefined {
  const labels = [...new Map(versions.flatMap(({ held }) => held).map((one) => [one.en, one])).values()];
  if (labels.length === 0) return undefined;
  return text(
    `${labels.map(({ zh }) => zh).join('、')}：是手填的，或公式另有算法，仍是表上的数，没有按改变后的参评重算。`,
    `${labels.map(({ en }) => en).join('; ')}: typed, or reckoned by a formula of its own, so still as on the sheet and not reckoned anew by who takes part now.`,
  );
}
