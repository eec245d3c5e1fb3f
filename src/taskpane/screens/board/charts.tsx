/** The four pictures of the board. What they show stands in a table beside each of them. */
import {
  DataVizPalette,
  getColorFromToken,
  HorizontalBarChartWithAxis,
  LineChart,
  VerticalBarChart,
} from '@fluentui/react-charts';
import { ChartBox } from './chart-box';

const [FIRST, SECOND, THIRD, FOURTH] = [
  DataVizPalette.color1,
  DataVizPalette.color2,
  DataVizPalette.color3,
  DataVizPalette.color4,
].map((token) => getColorFromToken(token)) as [string, string, string, string];
const GOOD = getColorFromToken(DataVizPalette.success);
const BAD = getColorFromToken(DataVizPalette.error);

const MARGINS = { top: 16, right: 24, bottom: 28, left: 44 };
const COLUMN_HEIGHT = 190;
/** With the names of the lines under it. */
const LINES_HEIGHT = 270;
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

export interface Line {
  readonly label: string;
  /** Undefined leaves a gap. */
  readonly values: readonly (number | undefined)[];
}

/** More labels than this would run into each other. */
const MOST_TICKS = 4;
const LINES = [FIRST, SECOND, THIRD, FOURTH];

export interface Step {
  readonly label: string;
  readonly at: Date;
}

/** Lines over the same steps, broken where something is missing. */
export function Lines({
  steps,
  lines,
}: {
  readonly steps: readonly Step[];
  readonly lines: readonly Line[];
}) {
  const labels = new Map(steps.map(({ label, at }) => [at.getTime(), label]));
  const data = lines.map(({ label, values }, index) => ({
    legend: label,
    color: LINES[index % LINES.length] as string,
    data: values.flatMap((y, x) => (y === undefined ? [] : [{ x: (steps[x] as Step).at, y }])),
    gaps: gapsIn(values),
  }));
  return (
    <ChartBox height={LINES_HEIGHT}>
      {(width) => (
        <LineChart
          width={width}
          height={LINES_HEIGHT}
          margins={MARGINS}
          data={{ chartTitle: '', lineChartData: data }}
          tickValues={steps
            .filter((_, index) => index % Math.ceil(steps.length / MOST_TICKS) === 0)
            .map(({ at }) => at)}
          customDateTimeFormatter={(date) => labels.get(date.getTime()) ?? ''}
          useUTC
          enabledLegendsWrapLines
          legendProps={{ enabledWrapLines: true }}
          hideTooltip
          yMinValue={Math.min(...lines.flatMap(({ values }) => values.flatMap((one) => one ?? [])))}
          yAxisTickCount={4}
        />
      )}
    </ChartBox>
  );
}

/** Between which of the points that are drawn something is missing. */
export function gapsIn(values: Line['values']): { startIndex: number; endIndex: number }[] {
  const places = values.flatMap((value, index) => (value === undefined ? [] : [index]));
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    return next !== undefined && next > place + 1 ? [{ startIndex: index, endIndex: index + 1 }] : [];
  });
}
