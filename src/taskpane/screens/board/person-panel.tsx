/** One person: shares of the maximum, and the waterfall from full marks to the total. */
import { Text } from '@fluentui/react-components';
import { shownParts, staysAboveZero, type Waterfall } from '../../../core/board/waterfall';
import { add, compare, toNumber, ZERO } from '../../../core/number/exact';
import { formatNumber } from '../../../core/number/format';
import type { Board } from '../../../workbook/board/board';
import { personBoard } from '../../../workbook/board/person-board';
import type { Ranked } from '../../../workbook/board/ranking';
import { usePane } from '../../context';
import { Bars, type Bar } from './bar-charts';
import { drawn, percent, shown, signed } from './figures';
import { Panel } from './panel';
import { boardTexts } from './texts';

export function PersonPanel({ board, person }: { readonly board: Board; readonly person: Ranked }) {
  const { say } = usePane();
  const own = personBoard(person, board.scored);
  if (own === undefined)
    return (
      <Text block size={200}>
        {say(boardTexts.noIndicators)}
      </Text>
    );
  const limited = own.shares.filter(({ share }) => share !== undefined);
  const waterfall = own.waterfall === undefined ? undefined : shownParts(own.waterfall);
  return (
    <>
      <Panel
        title={boardTexts.ofMax}
        table={{
          head: [boardTexts.indicator, boardTexts.score, boardTexts.full, boardTexts.ofMax],
          rows: own.shares.map(({ label, score, max, share }) => [
            say(label),
            shown(score),
            Number.isFinite(max) ? formatNumber(max) : '',
            share === undefined ? '' : percent(share),
          ]),
        }}
        chart={
          <Bars
            most={1}
            bars={limited.map(({ label, share = ZERO }) => ({
              label: say(label),
              value: drawn(share),
              words: percent(share),
            }))}
          />
        }
      />
      {waterfall !== undefined && (
        <Panel
          title={boardTexts.waterfall}
          table={{ head: [boardTexts.part, boardTexts.points], rows: rowsOf(waterfall) }}
          {...(staysAboveZero(waterfall) && { chart: <Bars bars={barsOf(waterfall)} /> })}
        >
          {own.differs && (
            <Text block size={200}>
              {say(boardTexts.differs)}
            </Text>
          )}
        </Panel>
      )}
    </>
  );

  function firstWords({ from }: Waterfall): string {
    return say(compare(from, ZERO) === 0 ? boardTexts.startZero : boardTexts.start);
  }

  function rowsOf(waterfall: Waterfall): readonly (readonly string[])[] {
    const { from, parts, total } = waterfall;
    return [
      [firstWords(waterfall), shown(from)],
      ...parts.map(({ label, change }) => [say(label), signed(change)]),
      [say(boardTexts.end), shown(total)],
    ];
  }

  /** Each part from where the one before has come to. */
  function barsOf(waterfall: Waterfall): readonly Bar[] {
    const { from, parts, total } = waterfall;
    let sum = from;
    const steps = parts.map(({ label, change }): Bar => {
      const [before, after] = [toNumber(sum), toNumber(add(sum, change))];
      sum = add(sum, change);
      const low = Math.min(before, after);
      return {
        label: say(label),
        from: low,
        value: Math.max(before, after) - low,
        words: signed(change),
        tone: after < before ? 'bad' : 'good',
      };
    });
    return [
      { label: firstWords(waterfall), value: toNumber(from), words: shown(from) },
      ...steps,
      { label: say(boardTexts.end), value: toNumber(total), words: shown(total) },
    ];
  }
}
