/** The plot of each kind of chart. */
import { chartColor } from '../../../workbook/look/chart';
import type { Figures } from './figures';
import { drawGrid } from './grid';
import { font, line, SMALL } from './pen';
import type { Box, Inks, Pen } from './pen';
import { scaleOf } from './scale';

export type Plot = (pen: Pen, box: Box, figures: Figures, inks: Inks) => void;

const numbersIn = ({ series }: Figures): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));

/** The colour of a series: what is not seen takes none. */
const colorOf = ({ hiddenFirst }: Figures, index: number) => chartColor(hiddenFirst ? index - 1 : index);

const clustered =
  (lying: boolean): Plot =>
  (pen, box, figures, inks) => {
    const { along, band } = drawGrid(pen, box, figures, scaleOf(numbersIn(figures), true), inks, lying);
    figures.series.forEach(({ values }, index) => {
      pen.fillStyle = colorOf(figures, index);
      values.forEach((value, at) => {
        if (value === null) return;
        const [start, size] = band(at);
        const thick = (size * 0.7) / figures.series.length;
        const place = lying ? figures.series.length - 1 - index : index;
        bar(pen, start + size * 0.15 + place * thick, thick, along(0), along(value), lying);
      });
    });
  };

const stacked: Plot = (pen, box, figures, inks) => {
  // What goes below zero is stacked downwards.
  const ends = figures.categories.map(() => ({ up: 0, down: 0 }));
  const parts = figures.series.map(({ values }) =>
    values.map((value, at) => {
      const side = (value ?? 0) < 0 ? 'down' : 'up';
      const end = ends[at] as { up: number; down: number };
      const from = end[side];
      end[side] += value ?? 0;
      return [from, end[side]] as const;
    }),
  );
  const scale = scaleOf(ends.flatMap(({ up, down }) => [up, down]), true); // prettier-ignore
  const { along, band } = drawGrid(pen, box, figures, scale, inks, false);
  parts.forEach((spans, index) => {
    if (figures.hiddenFirst && index === 0) return;
    pen.fillStyle = colorOf(figures, index);
    spans.forEach(([from, to], at) => {
      const [start, size] = band(at);
      bar(pen, start + size * 0.19, size * 0.62, along(from), along(to), false);
    });
  });
};

function bar(pen: Pen, start: number, thick: number, from: number, to: number, lying: boolean): void {
  const [low, length] = [Math.min(from, to), Math.abs(to - from)];
  if (lying) pen.fillRect(low, start, length, thick);
  else pen.fillRect(start, low, thick, length);
}

const lines: Plot = (pen, box, figures, inks) => {
  const scale = scaleOf(numbersIn(figures), false);
  const { along, band } = drawGrid(pen, box, figures, scale, inks, false);
  figures.series.forEach(({ values }, index) => {
    pen.strokeStyle = pen.fillStyle = colorOf(figures, index);
    pen.lineWidth = 2;
    const points = values.map((value, at) => {
      const [start, size] = band(at);
      return value === null ? null : ([start + size / 2, along(value)] as const);
    });
    for (const run of runs(points)) line(pen, run);
    for (const point of points) if (point) dot(pen, point);
  });
};

/** Gaps stay gaps. */
function runs<Point>(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point === null) found.push([]);
    else found.at(-1)?.push(point);
  }
  return found.filter(({ length }) => length > 1);
}

function dot(pen: Pen, [x, y]: readonly [number, number]): void {
  pen.beginPath();
  pen.arc(x, y, 3, 0, 2 * Math.PI);
  pen.fill();
}

const round = ({ left, top, width, height }: Box) => ({
  x: left + width / 2,
  y: top + height / 2,
  radius: Math.max(1, Math.min(width, height) / 2 - 2),
});

/** From twelve o'clock on. */
const pie: Plot = (pen, box, { series }, { paper }) => {
  const values = (series[0]?.values ?? []).map((value) => Math.abs(value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return;
  const { x, y, radius } = round(box);
  let angle = -Math.PI / 2;
  pen.lineWidth = 1;
  pen.strokeStyle = paper;
  values.forEach((value, index) => {
    const end = angle + (value / sum) * 2 * Math.PI;
    pen.fillStyle = chartColor(index);
    pen.beginPath();
    pen.moveTo(x, y);
    pen.arc(x, y, radius, angle, end);
    pen.closePath();
    pen.fill();
    pen.stroke();
    angle = end;
  });
};

const radar: Plot = (pen, box, figures, inks) => {
  const { categories, series } = figures;
  const scale = scaleOf(numbersIn(figures), true);
  const { x, y, radius: whole } = round(box);
  const radius = whole - 14;
  const point = (at: number, share: number): readonly [number, number] => {
    const angle = (at / categories.length) * 2 * Math.PI - Math.PI / 2;
    return [x + Math.cos(angle) * radius * share, y + Math.sin(angle) * radius * share];
  };
  const ring = (share: (at: number) => number) => categories.map((_, at) => point(at, share(at)));
  pen.lineWidth = 1;
  pen.strokeStyle = inks.line;
  for (const share of [0.25, 0.5, 0.75, 1]) line(pen, ring(() => share), true); // prettier-ignore
  pen.font = font(SMALL);
  pen.fillStyle = inks.text;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  categories.forEach((text, at) => {
    line(pen, [[x, y], point(at, 1)]);
    pen.fillText(text, ...point(at, 1 + 9 / radius));
  });
  pen.lineWidth = 2;
  series.forEach(({ values }, index) => {
    pen.strokeStyle = chartColor(index);
    line(pen, ring((at) => ((values[at] ?? 0) - scale.low) / (scale.high - scale.low)), true); // prettier-ignore
  });
};

export const plots: Readonly<Record<Figures['chart'], Plot>> = {
  column: clustered(false),
  bar: clustered(true),
  stackedColumn: stacked,
  line: lines,
  pie,
  radar,
};
