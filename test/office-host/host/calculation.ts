/**
 * Values of formulas. There is no engine here: calls of custom functions go to their runtime where it is loaded, others to
 * the test, and what nobody calculates gives 0. Formulas are calculated when entered, or when a program asks for it.
 */
import { HostFault } from '../engine/fault';
import type { Outcome } from '../functions/outcome';
import type { CustomFunctionsHost, FunctionCall } from '../functions/functions';
import { callIn } from '../functions/formula';
import type { CellContent, Place, Scalar } from '../model/cells';
import { eventType } from '../model/events';
import { ERRORS } from '../model/input';
import type { Sheet } from '../model/sheet';
import type { Worksheet } from '../objects/worksheet';
import type { Evaluate } from './options';
import type { Tasks } from './tasks';

type Result = Scalar | readonly (readonly Scalar[])[];

interface Waiting {
  readonly worksheet: Worksheet;
  readonly place: Place;
  readonly formula: string;
  readonly call: FunctionCall;
}

export class Calculation {
  functions: CustomFunctionsHost | undefined;
  private waiting: Waiting[] = [];

  constructor(
    private readonly evaluate: Evaluate | undefined,
    private readonly tasks: Tasks,
  ) {}

  run(worksheet: Worksheet, places: readonly Place[]): void {
    for (const place of places) {
      const formula = worksheet.sheet.content(place.row, place.column)?.formula;
      if (formula === undefined) continue;
      const call = this.functions === undefined ? undefined : callIn(formula, worksheet);
      if (call !== undefined && this.functions?.has(call.name) === true)
        this.postpone({ worksheet, place, formula, call });
      else if (this.evaluate !== undefined)
        settle(worksheet.sheet, place, formula, this.evaluate(formula, { sheet: worksheet.Name, ...place }));
    }
  }

  /** The runtime answers later, all calls of a turn together; until then the cell says so. */
  private postpone(waiting: Waiting): void {
    settle(waiting.worksheet.sheet, waiting.place, waiting.formula, '#BUSY!');
    if (this.waiting.length === 0) this.tasks.during(this.calculateWaiting());
    this.waiting.push(waiting);
  }

  private async calculateWaiting(): Promise<void> {
    await new Promise((done) => setTimeout(done, 0));
    const calls = this.waiting;
    this.waiting = [];
    const outcomes = (await this.functions?.batch(calls.map(({ call }) => call))) ?? [];
    calls.forEach(({ worksheet, place, formula }, index) => {
      const result = outcomes[index];
      const isStill = worksheet.sheet.content(place.row, place.column)?.formula === formula;
      if (result !== undefined && isStill) settle(worksheet.sheet, place, formula, shown(result));
    });
    for (const worksheet of new Set(calls.map((call) => call.worksheet)))
      worksheet.emit(eventType.sheetCalculated, {});
  }
}

const shown = (outcome: Outcome): Result => {
  if ('error' in outcome) return outcome.error;
  const { value } = outcome;
  return typeof value === 'object'
    ? value.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.error : cell)))
    : value;
};

const contentOf = (value: Scalar): CellContent =>
  typeof value === 'string' && ERRORS.has(value) ? { value, isError: true } : { value };

/** Puts a formula's result into its cell and those it spills into. */
function settle(sheet: Sheet, { row, column }: Place, formula: string, result: Result): void {
  const rows = typeof result === 'object' ? result : [[result]];
  const [first, ...others] = rows.flatMap((line, r) =>
    line.map((value, c) => ({ value, at: { row: row + r, column: column + c } })),
  );
  if (first === undefined) throw new HostFault('GeneralException', `${formula} gave an empty block`);
  // What it spilled before goes first.
  sheet.set(row, column, { ...contentOf(first.value), formula });
  const isBlocked = others.some(
    ({ at }) => sheet.merges.isCovered(at.row, at.column) || sheet.content(at.row, at.column) !== undefined,
  );
  if (isBlocked) sheet.set(row, column, { ...contentOf('#SPILL!'), formula });
  else if (others.length > 0)
    sheet.spill(
      { row, column },
      others.map(({ at, value }) => ({ at, content: contentOf(value) })),
    );
}
