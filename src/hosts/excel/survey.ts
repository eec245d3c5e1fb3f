/** A look over all sheets of a workbook. */
import type { SheetTop, Survey } from '../../workbook/port';
import { answerTooLarge } from './errors';
import type { Limits } from './limits';
import { loadState } from './look';
import { requestWithMerges } from './merged-areas';
import type { Asking } from './merged-areas';
import { isWhole, loadTop } from './read-sheets';
import type { Size, Top } from './read-sheets';

/** Of a sheet more is read than asked for, where there are few: that spares reading it once more. */
const MOST_COLUMNS = 64;

/**
 * @param guessed sheets that are probably there: read along with the names of all, so that one request is enough as a rule
 */
export async function survey(
  rows: number,
  columns: number,
  guessed: readonly string[],
  limits: Limits,
): Promise<Survey> {
  const wide = { rows, columns: Math.max(columns, MOST_COLUMNS) };
  const fits = (size: Size): number => Math.max(1, Math.floor(limits.survey / (size.rows * size.columns)));
  const size = guessed.length <= fits(wide) ? wide : { rows, columns };
  try {
    return await surveyAll(size, fits(size), guessed);
  } catch (error) {
    // Long texts; then one sheet at a time.
    if (!answerTooLarge(error)) throw error;
    return surveyAll({ rows, columns }, 1, []);
  }
}

async function surveyAll(size: Size, together: number, guessed: readonly string[]): Promise<Survey> {
  const first = guessed.slice(0, together);
  const { state, tops } = await requestWithMerges((asking) => (context) => {
    const [read, loaded] = [loadState(context), loadTops(context, first, size, asking)];
    return () => ({ state: read(), tops: loaded() });
  });
  const found = new Map(tops);
  const missed = state.sheets.filter(({ name, visible }) => visible && !found.has(name));
  for (let from = 0; from < missed.length; from += together) {
    const names = missed.slice(from, from + together).map(({ name }) => name);
    const more = await requestWithMerges((asking) => (context) => loadTops(context, names, size, asking));
    for (const [name, top] of more) found.set(name, top);
  }
  const sheets = state.sheets.map((info): SheetTop => {
    const top = info.visible ? found.get(info.name) : undefined;
    return { ...info, top: top?.top ?? null, whole: top === undefined || isWhole(top, size) };
  });
  const { names, structureProtected } = state;
  return { sheets, names, ...(structureProtected && { structureProtected }) };
}

function loadTops(context: Excel.RequestContext, names: readonly string[], size: Size, asking: Asking) {
  const loaded = names.map((name) => [name, loadTop(context, name, size, asking)] as const);
  return (): (readonly [string, Top])[] => loaded.map(([name, top]) => [name, top()]);
}
