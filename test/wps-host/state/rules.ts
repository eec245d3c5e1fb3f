/** What hangs on areas of a sheet: validations, conditional formats, the filter, tables, charts, page setup. */
import type { Rect } from './area';
import { without } from './area';
import type { CellFormat } from './formats';

export interface ValidationRule {
  areas: Rect[];
  type: number;
  alertStyle: number;
  operator: number;
  formula1: string;
  formula2: string;
  ignoreBlank: boolean;
  inCellDropdown: boolean;
  showInput: boolean;
  showError: boolean;
  inputTitle: string;
  inputMessage: string;
  errorTitle: string;
  errorMessage: string;
}

export interface Condition {
  areas: Rect[];
  readonly type: number;
  readonly operator: number;
  /** As it reads in the first cell of the first area. */
  readonly formula1: string;
  readonly formula2: string;
  format: Partial<CellFormat>;
  stopIfTrue: boolean;
}

/** Takes an area out of rules; rules without cells go. */
export function cutOut<Rule extends { areas: Rect[] }>(rules: Rule[], areas: readonly Rect[]): Rule[] {
  for (const rule of rules) {
    for (const area of areas) rule.areas = rule.areas.flatMap((part) => without(part, area));
  }
  return rules.filter((rule) => rule.areas.length > 0);
}

export interface Filter {
  readonly area: Rect;
  /** By column of the area, from 1. */
  readonly criteria: Map<number, readonly [first: unknown, operator: number, second: unknown]>;
}

export interface Table {
  name: string;
  area: Rect;
  style: string;
}

export interface ChartState {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  source: string;
  type: number;
  plotBy: number;
  title: string | null;
  legend: boolean;
}

export interface PageState {
  orientation: number;
  zoom: number | false;
  pagesWide: number | false;
  pagesTall: number | false;
  titleRows: string;
  titleColumns: string;
  printArea: string;
  centerHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
  paper: number;
  margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  centered: boolean;
  /** Rows that begin a page, from 0. */
  breaks: readonly number[];
}

export const plainPage = (): PageState => ({
  orientation: 1,
  zoom: 100,
  pagesWide: 1,
  pagesTall: 1,
  titleRows: '',
  titleColumns: '',
  printArea: '',
  centerHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
  paper: 9,
  margins: { left: 54, right: 54, top: 72, bottom: 72 },
  centered: false,
  breaks: [],
});
