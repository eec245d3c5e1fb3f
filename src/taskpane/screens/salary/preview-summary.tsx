/** What the preview comes to, and what to look at before anything is written. */
import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { Text as Words } from '../../../core/words/text';
import type { Choice } from '../../../workbook/salary/choice';
import type { SalaryPreview } from '../../../workbook/salary/preview';
import { netSummary, netWarnings } from '../../../workbook/salary/net-summary';
import { totalsOf } from '../../../workbook/salary/standing';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { moneyText } from './money-text';
import { salaryTexts } from './texts';

interface Props {
  readonly preview: SalaryPreview;
  readonly choice: Choice;
  readonly changes: number;
  readonly same: number;
  readonly warnings: readonly Words[];
}

export function PreviewSummary({ preview, choice, changes, same, warnings }: Props) {
  const { say } = usePane();
  const { before, after } = totalsOf(preview.rows, choice);
  const delta = `${after >= before ? '+' : '−'}${moneyText(Math.abs(after - before))}`;
  const net = netSummary(preview.rows, choice);
  const skipped = preview.rows.filter((row) => row.skipped !== undefined).length;
  return (
    <>
      <Status>
        <Text block>{say(salaryTexts.summary(changes, same, skipped))}</Text>
        <Text block weight="semibold">
          {say(salaryTexts.totalLine(moneyText(before), moneyText(after), delta))}
        </Text>
        {net !== undefined && <Text block>{say(net)}</Text>}
      </Status>
      {warnings.map((warning) => (
        <MessageBar key={warning.en} intent="warning" layout="multiline">
          <MessageBarBody>{say(warning)}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}

export function warningsOf(preview: SalaryPreview, choice: Choice): readonly Words[] {
  const { unforetold } = totalsOf(preview.rows, choice);
  return [
    ...(preview.rows.length === 0 ? [salaryTexts.nobody] : []),
    ...(unforetold > 0 ? [salaryTexts.unforetold(unforetold)] : []),
    ...netWarnings(preview.rows, choice),
    ...preview.warnings,
  ];
}
