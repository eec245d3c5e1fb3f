/** The place of the workbook port over WPS's object model, which is not there yet: every call says so. */
import type { Workbook } from '../../workbook/port';
import { HostError } from '../../workbook/host-error';
import type { WpsRoot } from './roots';

const NOT_THERE = {
  zh: '窗格还不能读写 WPS 的工作簿；单元格里的函数可用。',
  en: 'The pane cannot read or write workbooks of WPS yet; functions in cells work.',
};

const refuse = (): Promise<never> => Promise.reject(new HostError(NOT_THERE, 'NotThere'));
const silent = (): (() => void) => () => undefined;

export class WpsWorkbook implements Workbook {
  readonly charts = false;
  readonly sheets = refuse;
  readonly survey = refuse;
  readonly readUsed = refuse;
  readonly readSheets = refuse;
  readonly read = refuse;
  readonly apply = refuse;
  readonly selection = refuse;
  readonly select = refuse;
  readonly onSelection = silent;
  readonly onChange = silent;

  constructor(readonly application: WpsRoot) {}
}
