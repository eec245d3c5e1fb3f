/** How raters differ, where a sheet names them or has people's own marks. */
import { Text } from '@fluentui/react-components';
import type { Raters } from '../../../workbook/board/raters';
import { usePane } from '../../context';
import { BoardTable } from './board-table';
import { percent, shown, signed } from './figures';
import { Panel } from './panel';
import { boardTexts } from './texts';

export function RatersPanel({ raters: { rows, pairs } }: { readonly raters: Raters }) {
  const { say } = usePane();
  const both = {
    head: [boardTexts.raterPair, boardTexts.count, boardTexts.difference, boardTexts.equal, boardTexts.kappa],
    rows: pairs.map(({ first, second, pairs: count, difference, agreement }) => [
      `${say(first)} − ${say(second)}`,
      String(count),
      signed(difference),
      agreement === undefined ? say(boardTexts.tooFew) : percent(agreement.equal),
      agreement === undefined || agreement.kappa === null ? '' : shown(agreement.kappa),
    ]),
  };
  if (rows.length === 0)
    return (
      <Panel title={boardTexts.raters} table={both}>
        <Text size={200}>{say(boardTexts.ratersAbout)}</Text>
      </Panel>
    );
  return (
    <Panel
      title={boardTexts.raters}
      table={{
        head: [boardTexts.rater, boardTexts.marks, boardTexts.mean, boardTexts.deviation, boardTexts.full],
        rows: rows.map(({ rater, spread, full }) => [
          rater,
          String(spread.count),
          shown(spread.mean),
          shown(spread.deviation),
          full === undefined ? '' : percent(full),
        ]),
      }}
    >
      {pairs.length > 0 && <BoardTable label={say(boardTexts.raterPair)} data={both} />}
      <Text size={200}>{say(boardTexts.ratersAbout)}</Text>
    </Panel>
  );
}
