/** A picture of a chart: title, plot and legend. */
import { chartColor } from '../../../workbook/look/chart';
import type { Figures } from './figures';
import { fitted, font, SMALL } from './pen';
import type { Inks, Pen } from './pen';
import { plots } from './plots';

const EDGE = 10;
const TITLE = 14;
const KEY = 9;

const LIGHT: Inks = { paper: '#ffffff', text: '#404040', line: '#d9d9d9' };
const DARK: Inks = { paper: '#1f1f1f', text: '#e0e0e0', line: '#4a4a4a' };

export function drawPicture(pen: Pen, figures: Figures, width: number, height: number, dark: boolean): void {
  const inks = dark ? DARK : LIGHT;
  pen.fillStyle = inks.paper;
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = inks.line;
  pen.lineWidth = 1;
  pen.strokeRect(0.5, 0.5, width - 1, height - 1);
  const inner = width - 2 * EDGE;
  pen.fillStyle = inks.text;
  pen.font = font(TITLE, true);
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  pen.fillText(fitted(pen, figures.title, inner), width / 2, EDGE);
  const top = EDGE + (figures.title === '' ? 0 : TITLE + EDGE);
  const bottom = height - EDGE - (figures.legend ? SMALL + EDGE : 0);
  if (figures.legend) drawLegend(pen, figures, width, height - EDGE - SMALL / 2, inks);
  // Too small to show anything.
  if (bottom - top < 40 || inner < 60) return;
  plots[figures.chart](pen, { left: EDGE, top, width: inner, height: bottom - top }, figures, inks);
}

function drawLegend(pen: Pen, figures: Figures, width: number, middle: number, inks: Inks): void {
  const names =
    figures.chart === 'pie'
      ? figures.categories
      : figures.series.slice(figures.hiddenFirst ? 1 : 0).map(({ name }) => name);
  pen.font = font(SMALL);
  const room = (width - 2 * EDGE) / names.length - KEY - 14;
  const entries = names.map((name, index) => {
    const text = fitted(pen, name, room);
    return { text, color: chartColor(index), size: KEY + 4 + pen.measureText(text).width + 10 };
  });
  let at = (width - entries.reduce((sum, { size }) => sum + size, -10)) / 2;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const { text, color, size } of entries) {
    pen.fillStyle = color;
    pen.fillRect(at, middle - KEY / 2, KEY, KEY);
    pen.fillStyle = inks.text;
    pen.fillText(text, at + KEY + 4, middle);
    at += size;
  }
}
