/** What the linter finds in the rules that the month's sheets compute by. */
import { text } from '../../../core/words/text';
import type { RulesSheet } from '../../rules/find';
import { cell, type Check } from './found';

export function rulesChecks(rules: readonly RulesSheet[]): readonly Check[] {
  return rules.flatMap(({ sheet, area, findings }) =>
    findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ row, column = 0, message }): Check => ({
        kind: 'rules',
        at: cell(sheet, area.row + row, area.column + column),
        words: text(`规则“${sheet}”：${message.zh}`, `Rules “${sheet}”: ${message.en}`),
      })),
  );
}
