/**
 * A faulty cell under the pointer says what is wrong: Univer's own alert has general words, which give way to those of our functions. A
 * cell that shows a stored result says so.
 */
import type { Nullable } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { debounceTime } from 'rxjs';
import { isError } from '../../../core/cell';
import type { Language } from '../../../core/words/language';
import type { Area } from '../../../workbook/port';
import type { Engine } from './engine';
import { aboutStored, storedFormula } from './stored-results';
import type { UniverWorkbook } from './workbook';

/** The alert that Univer shows for any error, 100 ms after the pointer came to rest; ours takes its place. */
const ALERT = { key: 'SHEET_FORMULA_ALERT', after: 150, width: 280, height: 120 };

export function explainErrors(engine: Engine, workbook: UniverWorkbook, language: () => Language): void {
  const injector = engine.univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  let newest = 0;
  const hovered = injector.get(HoverManagerService).currentCell$;
  hovered.subscribe(() => newest++);
  hovered.pipe(debounceTime(ALERT.after)).subscribe((hover: Nullable<Hovered>) => {
    if (!hover) return;
    const { location } = hover;
    const own = newest;
    const found = engine.api.getActiveWorkbook()?.getSheetBySheetId(location.subUnitId);
    const sheet = found?.getSheetName();
    if (!found || sheet === undefined) return;
    const { key, width, height } = ALERT;
    const formula = storedFormula(found.getSheet().getCellRaw(location.row, location.col));
    if (formula !== null) {
      const { title, message } = aboutStored(formula.length > 80 ? `${formula.slice(0, 80)}…` : formula);
      const words = { title: title[language()], message: message[language()] };
      alerts.showAlert({ type: CellAlertType.INFO, ...words, location, key, width, height });
      return;
    }
    const area = { sheet, row: location.row, column: location.col, rows: 1, columns: 1 };
    // A cell that cannot be read now keeps the general words.
    void errorText(workbook, area, language()).then(
      (words) => {
        if (words === null || own !== newest) return;
        alerts.showAlert({ type: CellAlertType.ERROR, ...words, location, key, width, height });
      },
      () => undefined,
    );
  });
}

interface Hovered {
  readonly location: {
    readonly unitId: string;
    readonly subUnitId: string;
    readonly row: number;
    readonly col: number;
  };
}

/** Null where the cell has no error, or none that is explained better here. */
async function errorText(
  workbook: UniverWorkbook,
  area: Area,
  language: Language,
): Promise<{ readonly title: string; readonly message: string } | null> {
  const [[shows = null] = []] = (await workbook.read(area)).cells;
  if (!isError(shows)) return null;
  const [{ explainCell }, { Reading }] = await Promise.all([
    import(/* webpackChunkName: "why" */ '../../../workbook/explain-cell/explain-cell'),
    import(/* webpackChunkName: "why" */ '../../../workbook/explain-cell/reading'),
  ]);
  const cell = await explainCell(area, new Reading(workbook), language);
  const call = cell?.calls.find(({ tone }) => tone === 'error');
  return call === undefined ? null : { title: `${call.name} ${shows.error}`, message: call.words.join(' ') };
}
