/** The axes of bars and lines: categories along one, values along the other. */
import { fitted, font, line, SMALL } from './pen';
import type { Box, Inks, Pen } from './pen';
import type { Figures } from './figures';
import { tickText, ticksOf } from './scale';
import type { Scale } from './scale';

export interface Grid {
  /** Where a value lies along its axis. */
  readonly along: (value: number) => number;
  /** Where a category begins along its own, and how much room it has. */
  readonly band: (index: number) => readonly [start: number, size: number];
}

const GAP = 6;

export function drawGrid(
  pen: Pen,
  box: Box,
  figures: Figures,
  scale: Scale,
  inks: Inks,
  lying: boolean,
): Grid {
  const { categories, percent } = figures;
  pen.font = font(SMALL);
  const ticks = ticksOf(scale).map((value) => ({ value, text: tickText(value, scale, percent) }));
  const widest = (all: readonly string[]) => Math.max(0, ...all.map((text) => pen.measureText(text).width));
  const side = Math.min(widest(lying ? categories : ticks.map(({ text }) => text)) + GAP, box.width / 3);
  const plot = {
    left: box.left + side,
    top: box.top,
    width: box.width - side,
    height: box.height - SMALL - GAP,
  };
  const share = (value: number) => (value - scale.low) / (scale.high - scale.low);
  const along = (value: number) =>
    lying ? plot.left + share(value) * plot.width : plot.top + (1 - share(value)) * plot.height;
  const size = (lying ? plot.height : plot.width) / Math.max(1, categories.length);
  // Lying bars begin at the bottom, as everywhere.
  const band = (index: number) =>
    [lying ? plot.top + plot.height - (index + 1) * size : plot.left + index * size, size] as const;
  pen.lineWidth = 1;
  pen.strokeStyle = inks.line;
  pen.fillStyle = inks.text;
  const below = plot.top + plot.height + GAP / 2;
  for (const { value, text } of ticks) {
    const at = along(value);
    line(pen, lying ? [[at, plot.top], [at, plot.top + plot.height]] : [[plot.left, at], [plot.left + plot.width, at]]); // prettier-ignore
    write(pen, text, lying ? { x: at, y: below } : { x: plot.left - GAP, y: at }, !lying);
  }
  const every = lying ? Math.ceil((SMALL + 2) / size) : Math.ceil(28 / size);
  categories.forEach((text, index) => {
    if (index % every !== 0) return;
    const middle = band(index)[0] + size / 2;
    const shown = fitted(pen, text, lying ? side - GAP : size * every - 2);
    write(pen, shown, lying ? { x: plot.left - GAP, y: middle } : { x: middle, y: below }, lying);
  });
  return { along, band };
}

function write(
  pen: Pen,
  text: string,
  at: { readonly x: number; readonly y: number },
  beside: boolean,
): void {
  pen.textAlign = beside ? 'right' : 'center';
  pen.textBaseline = beside ? 'middle' : 'top';
  pen.fillText(text, at.x, at.y);
}
