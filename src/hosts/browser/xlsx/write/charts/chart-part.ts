/** A chart's own part of a file. */
import { hasLegend } from '../../../../../workbook/look/chart';
import type { ChartStep } from '../../../../../workbook/look/chart';
import { escaped } from '../../../../../workbook/files/xml/escape';
import type { Area } from '../../../../../workbook/port';
import { labels, numbers, texts } from './chart-cells';
import type { CellAt } from './chart-cells';
import { NOT_INVERTED, plots, UNSEEN } from './plots';
import type { Plot } from './plots';

/** As it is now. */
export type Chart = Omit<ChartStep, 'kind' | 'sheet'>;

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export function chartPart(chart: Chart, at: CellAt): string {
  const plot = plots[chart.chart];
  const columns = plot.single ? 2 : chart.source.columns;
  const series = Array.from({ length: columns - 1 }, (_, index) => seriesXml(chart, plot, index, at));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    `<c:plotArea><c:layout/>${plot.xml(series.join(''))}</c:plotArea>${legendXml(chart)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function seriesXml({ source, hiddenFirst }: Chart, plot: Plot, index: number, at: CellAt): string {
  const column = source.column + index + 1;
  const cells = (area: Pick<Area, 'row' | 'column' | 'rows'>) => ({ sheet: source.sheet, columns: 1, ...area }); // prettier-ignore
  const body = { row: source.row + 1, rows: source.rows - 1 };
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${texts(cells({ row: source.row, rows: 1, column }), at)}</c:tx>` +
    (hiddenFirst && index === 0
      ? `${UNSEEN}${NOT_INVERTED}`
      : plot.look(hiddenFirst ? index - 1 : index, body.rows)) +
    `<c:cat>${labels(cells({ ...body, column: source.column }), at)}</c:cat>` +
    `<c:val>${numbers(cells({ ...body, column }), at)}</c:val>${plot.after}</c:ser>`
  );
}

function titleXml(title: string): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  const look = (name: string) => `<a:${name} sz="1200" b="1"/>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${look('defRPr')}</a:pPr><a:r>${look('rPr')}<a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
  );
}

function legendXml(chart: Chart): string {
  if (!hasLegend(chart)) return '';
  const unlisted = chart.hiddenFirst ? '<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>' : ''; // prettier-ignore
  return `<c:legend><c:legendPos val="b"/>${unlisted}<c:overlay val="0"/></c:legend>`;
}
