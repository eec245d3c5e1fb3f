/** Levels: a label, an alias, an ordinal from the top, or – where the scheme says so – the points themselves. */
import type { LevelsRule } from '../../../schemes/indicator';
import { figureIn, takesOrdinals } from '../../../core/rules/levels/score';
import { levelNames } from '../../../core/rules/levels/names';
import { squash } from '../../../core/words/normalise';
import { MISSING, OUTSIDE, rounded, SCORE_PLACES } from '../numbers';
import { columnOf, type Figure } from '../rules-reference';
import { listOf, squashed } from '../words';
import { cannot, cellAt, ownFigure, type NativeRule, type Source } from './source';

export const levels: NativeRule<LevelsRule> = (rule, cells, source) => {
  const cell = cellAt(cells, 0);
  const scores = levelScores(rule, source);
  for (const level of rule.levels)
    for (const name of levelNames(level)) {
      const figure = figureIn(squash(name));
      if (figure === undefined) continue;
      // The sheet compares words: 3 is the word "3" and no other, and where points are typed a number is never a name.
      const fits = rule.numbers === 'points' ? figure === level.score : squash(name) === String(figure);
      if (!fits) throw cannot(source, `等级名“${name}”是数字`, `the level name "${name}" is a number`);
    }
  const chosen = `CHOOSE(1+${listOf(squashed(cell), namesOf(rule))},${unknown(cell)},${scores.map((score) => score.text).join(',')})`;
  const value =
    rule.numbers === 'ordinal'
      ? chosen
      : `IF(ISNUMBER(${cell}),IF(${given(rule, cell, scores, source)},${cell},${OUTSIDE}),${chosen})`;
  return { checks: [], value };
};

export function levelScores(rule: LevelsRule, { rules, one }: Source): readonly Figure[] {
  return rule.levels.map((level, index) => rules.numberAt(['levels', one.key, index, 'score'], level.score));
}

/** A number that names no level is outside the domain; a word that names none is unknown. */
function unknown(cell: string): string {
  return `IF(ISNUMBER(${cell}),${OUTSIDE},${MISSING})`;
}

/** Everything that names each level; an ordinal reads like the word 1, 2 … */
function namesOf(rule: LevelsRule): readonly (readonly string[])[] {
  const names = rule.levels.map((level) => levelNames(level).map(squash));
  if (!takesOrdinals(rule)) return names;
  // A number that is a level's name is meant as that, and no ordinal.
  return names.map((words, index) => {
    const ordinal = String(index + 1);
    return names.some((others) => others.includes(ordinal)) ? words : [...words, ordinal];
  });
}

/** Whether the points are those of a level, or the assessor's own below the limit. */
function given(rule: LevelsRule, cell: string, scores: readonly Figure[], source: Source): string {
  const points = rounded(cell, SCORE_PLACES);
  const range = columnOf(scores);
  const listed =
    range === undefined || scores.length === 1
      ? scores.map((score) => `${points}=${score.text}`)
      : [`SUMPRODUCT(--(${points}=${range}))>0`];
  if (rule.pointsBelow === undefined)
    return listed.length === 1 ? (listed[0] as string) : `OR(${listed.join(',')})`;
  const below = ownFigure(source, 'below', rule.pointsBelow).text;
  return `OR(${listed.join(',')},AND(${cell}>=0,${points}<${below}))`;
}
