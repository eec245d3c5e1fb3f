/** Makes the objects that others lead to. */
import { Range } from '../range/range';
import type { App, Objects } from '../state/app';
import { WPSMergedRoot } from './root';
import { Window } from './window';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

export function makeObjects(app: App): Objects {
  const root = new WPSMergedRoot(app);
  return {
    application: () => root,
    workbook: (book) => new Workbook(book),
    window: (book) => new Window(book),
    worksheet: (sheet) => new Worksheet(sheet),
    range: (sheet, areas, unit) => new Range(sheet, areas, unit),
  };
}
