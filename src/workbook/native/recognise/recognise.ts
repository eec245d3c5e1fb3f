/**
 * From native formulas back to calls, without anything being remembered: the native form of every call that a rules table
 * allows is made over stand-in cells, and a formula that reads like one of them is that call. What is found is translated
 * again and must give the very same text.
 */
import { quotedSheet } from '../../formula/address';
import type { CallContext } from '../calls/context';
import { callsOf, replaced, type Call } from '../../formula/calls';
import { rangeOf, type Range } from '../../formula/range';
import { tokensOf } from '../../formula/tokens';
import { BELOW, OUTSIDE } from '../numbers';
import { standIns, type Candidate } from './candidate';
import { candidatesOf, seasonal, WITHOUT_RULES } from './candidates';
import { canonical } from './canonical';
import { factArgument, factPlace, standInFacts } from './fact-cells';
import { contextFor, nativeOf, standInScores, type Known } from './known';
import { areaBehind } from './slots';

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
  private readonly entries = new Map<string, Entry[]>();
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
    const written = candidate.write({ scheme: known?.argument ?? '', cells, month: cells.month });
    const context: CallContext = {
      ...contextFor(known),
      cellAt: (_, row, column) => given?.cellAt(row, column),
    };
    const alone = nativeOf(written, context);
    if (alone !== undefined && this.isOurs(alone)) this.remember(alone, candidate, known);
    if (known === undefined) return;
    // From columns of scores: those columns will say whose total it is.
    const beside = nativeOf(written, { ...context, formulasIn: () => standInScores(candidate, known) });
    if (beside !== undefined && beside !== alone) this.remember(beside, candidate, known);
  }

  /** Without a figure of the rules and without our words for what is outside a domain it could be anybody's formula. */
  private isOurs(native: string): boolean {
    return (
      [OUTSIDE, BELOW].some((words) => native.includes(words)) ||
      tokensOf(native).some((token) => this.keep(token.text))
    );
  }

  private remember(native: string, candidate: Candidate, known: Known | undefined): void {
    const { text, references } = canonical(native, this.keep);
    const entry: Entry = { candidate, marks: references, ...(known === undefined ? {} : { known }) };
    const others = this.entries.get(text);
    if (others === undefined) this.entries.set(text, [entry]);
    else others.push(entry);
  }

  private asCall(native: string): string | undefined {
    const { text, references } = canonical(native, this.keep);
    for (const entry of this.entries.get(text) ?? []) {
      const found = this.callOf(entry, native, references);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private callOf(entry: Entry, native: string, references: readonly string[]): string | undefined {
    const cells = this.cellsOf(entry, references);
    if (cells === undefined) return undefined;
    const { known, candidate } = entry;
    const month = cells.month ?? this.monthFor(entry);
    const written = candidate.write({ scheme: known?.argument ?? '', cells, month });
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
