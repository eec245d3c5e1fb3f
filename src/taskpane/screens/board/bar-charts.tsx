/** Bars and columns of the board. What they show stands in a table beside each of them. */
import { HorizontalBarChartWithAxis, VerticalBarChart } from '@fluentui/react-charts';
import { ChartBox } from './chart-box';
import { BAD, FIRST, GOOD, MARGINS } from './chart-look';

const COLUMN_HEIGHT = 190;
const BAR = 14;
const BAR_STEP = 22;
/** Share of the width that the names have. */
const LABELS = 0.48;
/** So many characters of a name have room beside its figure; one of Chinese is as wide as two. */
const ROOM = 18;

function shortened(label: string): string {
  let width = 0;
  const cut = [...label].findIndex((sign) => (width += sign > '\u2e80' ? 2 : 1) > ROOM);
  return cut < 0 ? label : `${[...label].slice(0, cut - 1).join('')}…`;
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Where it begins; at 0 unless said. */
  readonly from?: number;
  readonly words: string;
  readonly tone?: 'plain' | 'good' | 'bad';
}

const TONES = { plain: FIRST, good: GOOD, bad: BAD } as const;

/** Columns side by side. */
export function Columns({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <ChartBox height={COLUMN_HEIGHT}>
      {(width) => (
        <VerticalBarChart
          width={width}
          height={COLUMN_HEIGHT}
          margins={{ ...MARGINS, left: 32, right: 8 }}
          data={bars.map(({ label, value, words }) => ({
            x: label,
            y: value,
            color: FIRST,
            barLabel: words,
          }))}
          hideLegend
          hideTooltip
          hideTickOverlap
          maxBarWidth={40}
          xAxisInnerPadding={0.15}
          yAxisTickCount={4}
          tickFormat="d"
        />
      )}
    </ChartBox>
  );
}

/**
 * Bars under one another, each with its name and its figure at the left, where there is room for both. A bar that begins elsewhere
 * than at 0 stands on one that is not seen.
 */
export function Bars({ bars, most }: { readonly bars: readonly Bar[]; readonly most?: number }) {
  const height = bars.length * BAR_STEP + 60;
  // The library draws the first at the bottom.
  const data = [...bars].reverse().flatMap(({ label, value, from = 0, tone = 'plain', words }) => {
    const y = `${shortened(label)} ${words}`;
    return [
      ...(from === 0 ? [] : [{ x: from, y, color: 'transparent', legend: '' }]),
      { x: value, y, color: TONES[tone], legend: tone },
    ];
  });
  return (
    <ChartBox height={height}>
      {(width) => (
        <HorizontalBarChartWithAxis
          width={width}
          height={height}
          margins={{ ...MARGINS, left: Math.round(width * LABELS), right: 16 }}
          data={data}
          barHeight={BAR}
          yAxisPadding={1 - BAR / BAR_STEP}
          {...(most === undefined ? {} : { xMaxValue: most })}
          hideLegend
          hideTooltip
          hideLabels
          showYAxisLables
          noOfCharsToTruncate={40}
          xAxisTickCount={4}
        />
      )}
    </ChartBox>
  );
}
