/** The months of the board as lines. What they show stands in a table beside them. */
import { LineChart } from '@fluentui/react-charts';
import { ChartBox } from './chart-box';
import { LINES, MARGINS } from './chart-look';

/** With the names of the lines under it. */
const LINES_HEIGHT = 270;

export interface Line {
  readonly label: string;
  /** Undefined leaves a gap. */
  readonly values: readonly (number | undefined)[];
}

/** More labels than this would run into each other. */
const MOST_TICKS = 4;

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
function gapsIn(values: Line['values']): { startIndex: number; endIndex: number }[] {
  const places = values.flatMap((value, index) => (value === undefined ? [] : [index]));
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    return next !== undefined && next > place + 1 ? [{ startIndex: index, endIndex: index + 1 }] : [];
  });
}
