/** The months: the middle of the team and its quarters, and one person against them. */
import { Text } from '@fluentui/react-components';
import { monthShown } from '../../../workbook/month/month-of';
import type { Board } from '../../../workbook/board/board';
import type { Ranked } from '../../../workbook/board/ranking';
import { personTrend, type TrendMonth } from '../../../workbook/board/trend';
import { usePane } from '../../context';
import { Lines } from './line-chart';
import { drawn, shown } from './figures';
import { Panel } from './panel';
import { boardTexts } from './texts';

const PARTS = ['median', 'lower', 'upper'] as const;

interface Props {
  readonly board: Board;
  readonly person?: Ranked;
}

export function TrendPanel({ board: { trend, ranking }, person }: Props) {
  const { say } = usePane();
  const months = trend.map(({ month }) => say(monthShown(month)));
  const own = person === undefined ? undefined : personTrend(person, ranking, trend);
  const valueOf = ({ spread }: TrendMonth, part: (typeof PARTS)[number]): string =>
    spread === undefined ? '' : shown(spread[part]);
  const table = {
    head: [
      boardTexts.month,
      ...PARTS.map((part) => boardTexts[part]),
      boardTexts.mean,
      ...(person === undefined ? [] : [{ zh: person.name, en: person.name }]),
    ],
    rows: trend.map((one, index) => [
      [months[index], noteOf(one)].filter((words) => words !== '').join(' '),
      ...PARTS.map((part) => valueOf(one, part)),
      one.spread === undefined ? '' : shown(one.spread.mean),
      ...(own === undefined ? [] : [own[index] === undefined ? '' : shown(own[index])]),
    ]),
  };
  if (trend.length < 2)
    return (
      <Panel title={boardTexts.trend} table={table}>
        <Text block size={200}>
          {say(boardTexts.onlyOne)}
        </Text>
      </Panel>
    );
  const line = (part: (typeof PARTS)[number]) => ({
    label: say(boardTexts[part]),
    values: trend.map(({ spread }) => (spread === undefined ? undefined : drawn(spread[part]))),
  });
  // All steps are equally long, and some sheets do not say their year: only the order counts.
  const steps = months.map((label, index) => ({ label, at: new Date(Date.UTC(2000, index, 1)) }));
  const lines = [
    ...PARTS.map(line),
    ...(own === undefined || person === undefined
      ? []
      : [{ label: person.name, values: own.map((one) => (one === undefined ? undefined : drawn(one))) }]),
  ];
  return <Panel title={boardTexts.trend} table={table} chart={<Lines steps={steps} lines={lines} />} />;

  function noteOf({ of, spread, otherRules, otherScheme }: TrendMonth): string {
    if (otherScheme) return `（${say(boardTexts.otherScheme)}）`;
    if (of === undefined) return `（${say(boardTexts.gap)}）`;
    if (!otherRules) return '';
    return `（${say(spread === undefined ? boardTexts.otherRules : boardTexts.recomputed)}）`;
  }
}
