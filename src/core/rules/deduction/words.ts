/** What each term takes, in one line. */
import type { DeductionRule, DeductionTerm, InputCell } from '../../../schemes/indicator';
import type { Text } from '../../words/text';
import { formatFigure } from '../../number/format';
import { isPercent } from '../../words/input-kind';
import { join, text } from '../../words/text';
import { inputAt, type RuleWords } from '../kind';

export const deduction: RuleWords<DeductionRule> = (rule, inputs) => {
  const parts = rule.terms.map((term, index) =>
    describeTerm(term, inputAt(inputs, index), rule.terms.length > 1),
  );
  const all = join(parts, '；', '; ');
  return text(`满分 ${rule.from}：${all.zh}`, `from ${rule.from}: ${all.en}`);
};

function describeTerm(term: DeductionTerm, input: InputCell, several: boolean): Text {
  const figure = (value: number): string => formatFigure(value, isPercent(input.input));
  const name = several ? text(`${input.label.zh} `, `${input.label.en} `) : text('', '');
  if (term.fatal) return text(`${name.zh}有一次即 0`, `${name.en}any one leaves 0`);
  const unit =
    term.per === undefined ? text('每个', 'each') : text(`每 ${figure(term.per)}`, `per ${figure(term.per)}`);
  const limit =
    term.short !== undefined
      ? text(`低于 ${figure(term.short)}`, `below ${figure(term.short)} `)
      : term.beyond !== undefined
        ? text(`超过 ${figure(term.beyond)}`, `beyond ${figure(term.beyond)} `)
        : text('', '');
  return text(
    `${name.zh}${limit.zh}${unit.zh} −${term.each ?? 0}`,
    `${name.en}${limit.en}−${term.each ?? 0} ${unit.en}`,
  );
}
