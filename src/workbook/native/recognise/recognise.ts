/**
 * From native formulas back to calls, without anything being remembered: the native form of every call that a rules table
 * allows is made over stand-in cells, and a formula that reads like one of them is that call. What is found is translated
 * again and must give the very same text.
 */
import { quotedSheet } from '../../address';
import type { CallContext } from '../calls/context';
import { callsOf, replaced, type Call } from '../formula/calls';
import { partOf, rangeOf, type Range } from '../formula/range';
import { tokensOf } from '../formula/tokens';
import { Inexpressible } from '../inexpressible';
import type { RulesReference } from '../rules-reference';
import { BELOW, OUTSIDE } from '../numbers';
import { translate } from '../translate';
import { quotedText } from '../words';
import { standIns, type Candidate } from './candidate';
import { candidatesOf, seasonal, WITHOUT_RULES } from './candidates';
import { canonical } from './canonical';
import { factArgument, factPlace, standInFacts } from './fact-cells';
import { areaBehind } from './slots';

export interface Known {
  readonly reference: RulesReference;
  /** How formulas name the table: `"presales-standard"`, a defined name, or the address of its range. */
  readonly argument: string;
  /** Whether that is a built-in scheme, which has no versions. */
  readonly builtIn: boolean;
}

interface Entry {
  readonly candidate: Candidate;
  readonly known?: Known;
  readonly marks: readonly string[];
}

export interface Sheet {
  cellAt: CallContext['cellAt'];
  formulasIn?: CallContext['formulasIn'];
  /** The cell that holds the sheet's month, where it has one. */
  readonly month?: string;
}

export class Recogniser {
  private readonly entries = new Map<string, Entry>();
  private readonly keep: (reference: string) => boolean;

  constructor(
    private readonly tables: readonly Known[],
    private readonly sheet: Sheet,
  ) {
    const prefixes = tables.map(({ reference }) => `${quotedSheet(reference.sheet)}!`);
    this.keep = (reference) => prefixes.some((prefix) => reference.startsWith(prefix));
    for (const known of tables)
      for (const candidate of candidatesOf(known.reference.compiled)) this.learn(candidate, known);
    for (const candidate of WITHOUT_RULES) this.learn(candidate, undefined);
  }

  /** The formula with every native form in it as a call; the same text where there is none. */
  recognise(formula: string): string {
    const found = callsOf(formula).flatMap((call) => this.within(call));
    return replaced(formula, found);
  }

  private within(call: Call): readonly { start: number; end: number; text: string }[] {
    const text = this.asCall(call.text);
    if (text !== undefined) return [{ start: call.start, end: call.end, text }];
    return call.args.flatMap((argument) => argument.calls.flatMap((inner) => this.within(inner)));
  }

  private learn(candidate: Candidate, known: Known | undefined): void {
    const facts = known?.reference.compiled.scheme.stars?.facts ?? [];
    const given = candidate.facts ? standInFacts(facts) : undefined;
    const cells: Record<string, string> = { ...standIns(candidate) };
    if (given !== undefined) cells.facts = given.argument;
    const native = nativeOf(candidate.write({ scheme: known?.argument ?? '', cells, month: cells.month }), {
      ...contextFor(known),
      cellAt: (_, row, column) => given?.cellAt(row, column),
      ...(known === undefined ? {} : { formulasIn: () => standInScores(candidate, known) }),
    });
    if (native === undefined) return;
    const { text, references } = canonical(native, this.keep);
    // Without a figure of the rules and without our words for what is outside a domain it could be anybody's formula.
    const ours =
      [OUTSIDE, BELOW].some((words) => native.includes(words)) ||
      tokensOf(native).some((token) => this.keep(token.text));
    if (!ours) return;
    if (!this.entries.has(text))
      this.entries.set(text, { candidate, marks: references, ...(known === undefined ? {} : { known }) });
  }

  private asCall(native: string): string | undefined {
    const { text, references } = canonical(native, this.keep);
    const entry = this.entries.get(text);
    if (entry === undefined) return undefined;
    const cells = this.cellsOf(entry, references);
    if (cells === undefined) return undefined;
    const { known, candidate } = entry;
    const written = candidate.write({
      scheme: known?.argument ?? '',
      cells,
      month: cells.month ?? this.monthFor(entry),
    });
    const { cellAt, formulasIn } = this.sheet;
    const again = nativeOf(written, { ...contextFor(known), cellAt, ...(formulasIn && { formulasIn }) });
    return again === native ? written : undefined;
  }

  /** A month that the formula does not need is passed all the same where versions or seasons may come to need it. */
  private monthFor({ known, candidate }: Entry): string | undefined {
    if (known === undefined) return undefined;
    const scores = /^KPI(?:BAND|SCORE)\(/.test(
      candidate.write({ scheme: known.argument, cells: standIns(candidate) }),
    );
    const wanted = !known.builtIn || (scores && seasonal(known.reference.compiled.scheme));
    return wanted ? this.sheet.month : undefined;
  }

  private cellsOf(
    { candidate, marks, known }: Entry,
    found: readonly string[],
  ): Record<string, string> | undefined {
    const cells: Record<string, string> = {};
    for (const slot of candidate.slots) {
      const area = areaBehind(slot, marks, found);
      if (area === undefined || area === '') return undefined;
      cells[slot.name] = area;
    }
    if (!candidate.facts) return cells;
    const places = new Map<number, Range>();
    marks.forEach((mark, index) => {
      const [place, real] = [factPlace(mark), rangeOf(found[index] ?? '')];
      if (place !== undefined && real !== undefined) places.set(place, real);
    });
    const facts = factArgument(
      known?.reference.compiled.scheme.stars?.facts ?? [],
      places,
      this.sheet.cellAt,
    );
    return facts === undefined ? undefined : { ...cells, facts };
  }
}

/** Columns of scores beside the stand-in inputs, for totals that are too long without them. */
function standInScores({ slots: [values] }: Candidate, { reference, argument }: Known) {
  const { compiled } = reference;
  if (values === undefined) return [];
  return [...compiled.indicators, ...compiled.adjustments].map((one, at) => {
    const inputs = partOf(values.area, { row: 0, column: one.column, columns: one.inputs.length });
    return {
      column: values.area.columns + at,
      formula: `=KPIBAND(${inputs},${quotedText(one.key)},${argument})`,
    };
  });
}

function contextFor(known: Known | undefined): Omit<CallContext, 'cellAt'> {
  const none = { zh: '没有规则表。', en: 'there is no rules table.' };
  const answer = known?.reference ?? none;
  return { tables: { ofScheme: () => answer, at: () => answer } };
}

function nativeOf(call: string, context: CallContext): string | undefined {
  try {
    return translate(`=${call}`, context)[0]?.[0]?.slice(1);
  } catch (fault) {
    if (fault instanceof Inexpressible) return undefined;
    throw fault;
  }
}
