/** The indicators over the team, and the money by grade and by team. */
import { Text } from '@fluentui/react-components';
import type { Board } from '../../../workbook/board/board';
import type { Money, MoneyRow } from '../../../workbook/board/money';
import { divide, exact } from '../../../core/number/exact';
import { toYuan } from '../../../core/number/fen';
import { formatMoney } from '../../../core/number/format';
import { usePane } from '../../context';
import { Bars } from './bar-charts';
import { drawn, percent, shown } from './figures';
import { Panel } from './panel';
import { boardTexts } from './texts';

export function IndicatorsPanel({ board: { indicators } }: { readonly board: Board }) {
  const { say } = usePane();
  if (indicators.length === 0) return null;
  const flat = indicators.filter((one) => one.flat).map(({ label }) => label);
  const limited = indicators.filter(({ max }) => Number.isFinite(max) && max > 0);
  const share = ({ spread, max }: (typeof indicators)[number]) => divide(spread.mean, exact(max));
  return (
    <Panel
      title={boardTexts.indicators}
      table={{
        head: [boardTexts.indicator, boardTexts.mean, boardTexts.deviation, boardTexts.full],
        rows: indicators.map(({ label, spread, full }) => [
          say(label),
          shown(spread.mean),
          shown(spread.deviation),
          full === undefined ? '' : percent(full),
        ]),
      }}
      chart={
        <Bars
          most={1}
          bars={limited.map((one) => ({
            label: say(one.label),
            value: drawn(share(one)),
            words: percent(share(one)),
            tone: one.flat ? 'bad' : 'plain',
          }))}
        />
      }
    >
      {flat.length > 0 && (
        <Text block size={200}>
          {say(boardTexts.flat(flat))}
        </Text>
      )}
    </Panel>
  );
}

export function MoneyPanel({ money }: { readonly money: Money }) {
  const { say } = usePane();
  const hasBonus = [...money.byGrade, ...money.byTeam].some(({ bonus }) => bonus !== undefined);
  const labelOf = ({ label }: MoneyRow): string => (label === '' ? say(boardTexts.none) : label);
  const panel = (title: typeof boardTexts.byGrade, rows: readonly MoneyRow[]) => (
    <Panel
      title={{ zh: `${boardTexts.money.zh} · ${title.zh}`, en: `${boardTexts.money.en} · ${title.en}` }}
      table={{
        head: [
          title,
          boardTexts.count,
          ...(hasBonus ? [boardTexts.bonus] : []),
          boardTexts.total,
          boardTexts.average,
        ],
        rows: rows.map((row) => [
          labelOf(row),
          String(row.people),
          ...(hasBonus ? [row.bonus === undefined ? '' : formatMoney(row.bonus)] : []),
          formatMoney(row.total),
          shown(row.mean),
        ]),
      }}
      chart={
        <Bars
          bars={rows.map((row) => ({
            label: labelOf(row),
            value: toYuan(row.total),
            words: formatMoney(row.total),
          }))}
        />
      }
    />
  );
  return (
    <>
      {panel(boardTexts.byGrade, money.byGrade)}
      {money.byTeam.some(({ label }) => label !== '') && panel(boardTexts.byTeam, money.byTeam)}
    </>
  );
}
