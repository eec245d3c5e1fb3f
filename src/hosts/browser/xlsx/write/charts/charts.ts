/** The charts of a new sheet: a part for each, and the drawing that shows them. */
import type { IWorkbookData } from '@univerjs/core';
import { declarePart } from '../../../../../workbook/files/package/content-types';
import type { Package } from '../../../../../workbook/files/package/package';
import { addRelation, OFFICE } from '../../../../../workbook/files/package/relations';
import { chartsOf, rectangleNow } from '../../../univer/charts-kept';
import { loss } from '../../losses';
import type { Losses } from '../../losses';
import { plainValue } from '../cell';
import type { Computed } from '../computed';
import { freePart } from '../part-names';
import type { SheetElements } from '../sheet-elements';
import type { CellAt } from './chart-cells';
import { chartPart } from './chart-part';
import type { Chart } from './chart-part';
import { anchor, EMPTY_DRAWING } from './drawing-part';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

export interface ChartContext {
  readonly book: IWorkbookData;
  readonly computed: Computed;
  readonly losses: Losses;
  readonly file: Package;
  /** The sheet's part. */
  readonly part: string;
  readonly elements: SheetElements;
}

export function writeCharts(id: string, context: ChartContext): void {
  const { file, part, elements } = context;
  const charts = chartsNow(id, context);
  if (charts.length === 0) return;
  const folder = part.replace(/[^/]*\/[^/]*$/, '');
  const drawing = freePart(file, `${folder}drawings/drawing`, '.xml');
  file.set(drawing, EMPTY_DRAWING);
  declarePart(file, drawing, DRAWING_TYPE);
  const anchors = charts.map(({ chart, cells }, index) => {
    const name = freePart(file, `${folder}charts/chart`, '.xml');
    file.set(name, chartPart(chart, cells));
    declarePart(file, name, CHART_TYPE);
    return anchor(chart, addRelation(file, drawing, 'chart', name), index + 1);
  });
  file.set(drawing, EMPTY_DRAWING.replace('</xdr:wsDr>', `${anchors.join('')}</xdr:wsDr>`));
  const relation = addRelation(file, part, 'drawing', drawing);
  elements.insert('drawing', `<drawing xmlns:r="${OFFICE}" r:id="${relation}"/>`);
}

/** Those whose data and place are still there. */
function chartsNow(id: string, { book, computed, losses }: ChartContext) {
  const { name, custom } = book.sheets[id] ?? {};
  return chartsOf(custom).flatMap((kept): { readonly chart: Chart; readonly cells: CellAt }[] => {
    const from = kept.source.sheetId ?? id;
    const sheet = book.sheets[from]?.name;
    const source = rectangleNow(kept.source, kept.moves.source);
    const at = rectangleNow(kept.at, kept.moves.at);
    // It went with the cells that it lay over, as everywhere.
    if (!at) return [];
    if (sheet === undefined || !source || source.rows < 2 || source.columns < (kept.hiddenFirst ? 3 : 2)) {
      losses.add(loss.chart, name);
      return [];
    }
    const chart = { chart: kept.chart, title: kept.title, at, source: { ...source, sheet } };
    return [{ chart: { ...chart, ...(kept.hiddenFirst && { hiddenFirst: true }) }, cells: cellsOf(from, book, computed) }]; // prettier-ignore
  });
}

function cellsOf(id: string, book: IWorkbookData, computed: Computed): CellAt {
  return (row, column) => {
    const own = book.sheets[id]?.cellData?.[row]?.[column];
    const spilled = computed.cells[id]?.[row]?.[column];
    const style = typeof own?.s === 'string' ? book.styles[own.s] : own?.s;
    return { value: plainValue(own) ?? plainValue(spilled), numberFormat: style?.n?.pattern ?? 'General' };
  };
}
