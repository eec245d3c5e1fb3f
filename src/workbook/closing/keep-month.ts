/** Everything that is kept of a month when it is closed: its sheets, the rules that they compute by, and what the journal says of them. */
import { schemes } from '../../schemes/all';
import { quotedSheet } from '../formula/address';
import type { MonthReading } from '../month/reading';
import type { Block } from '../port';
import { rulesIn, type RulesSheet } from '../rules/find';
import type { Sheets } from './canonical';
import { journalOf } from './compare-journal';
import { rulesOf } from './rules-lines';
import { fingerprintOf, hashOf } from './fingerprint';
import type { Frame } from './frame';
import type { Kept, KeptScheme, Placed } from './kept';
import { outsideSheets } from './outside';
import { sourceOf, take } from './take';

export interface KeptMonth extends Kept {
  readonly tables: readonly Placed[];
  readonly fingerprint: string;
  /** Sheets that are not sealed, whose rows the formulas name and which were read for that. */
  readonly outside: readonly string[];
}

export function keepMonth({ tables, journal, blocks, outside, survey }: MonthReading): KeptMonth {
  const sources = tables.map((table) => sourceOf(table.block, table));
  const frames = sources.map(({ frame }) => frame);
  const sheets = sheetsOf(frames, outsideSheets(outside, survey));
  const own = sources.map(({ block }) => block);
  const kept = {
    tables: sources.map((source) => take(source, sheets)),
    rules: rulesUsed(own, [...blocks.values()]).map(({ block }) => {
      const { sheet, lines } = rulesOf(block);
      return { sheet, lines };
    }),
    schemes: schemesUsed(own),
    journal: journalOf(journal, new Set(own.map(({ area }) => area.sheet))).lines,
  };
  return { ...kept, fingerprint: fingerprintOf(kept), outside: [...outside.keys()] };
}

/** @param was the names that sheets had when they were sealed, by those that they have now */
export function sheetsOf(
  frames: readonly Frame[],
  outside: Sheets['outside'],
  was: ReadonlyMap<string, string> = new Map(),
): Sheets {
  const byName = new Map(frames.map((frame) => [frame.sheet, frame]));
  return { frame: (sheet) => byName.get(sheet), outside, nameOf: (sheet) => was.get(sheet) ?? sheet };
}

/** Rules sheets that a formula of these sheets names, by the defined name or by the sheet. */
export function rulesUsed(own: readonly Block[], blocks: readonly Block[]): readonly RulesSheet[] {
  const formulas = formulasOf(own);
  return blocks.flatMap((block) => {
    const rules = rulesIn(block);
    if (rules === null) return [];
    const isNamed = (formula: string): boolean =>
      formula.includes(`${quotedSheet(rules.sheet)}!`) ||
      (rules.name !== undefined && namesWhole(formula, rules.name));
    return formulas.some(isNamed) ? [rules] : [];
  });
}

/** Not a longer name that begins with it, or ends. */
function namesWhole(formula: string, name: string): boolean {
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_.]/u.test(sign);
  for (let at = formula.indexOf(name); at >= 0; at = formula.indexOf(name, at + 1))
    if (!isPart(formula[at - 1]) && !isPart(formula[at + name.length])) return true;
  return false;
}

function schemesUsed(own: readonly Block[]): readonly KeptScheme[] {
  const formulas = formulasOf(own);
  return schemes
    .filter(({ id }) => formulas.some((formula) => formula.includes(`"${id}"`)))
    .map((scheme) => ({ id: scheme.id, content: hashOf(JSON.stringify(scheme)) }));
}

/** What a built-in scheme says now; undefined where there is none of the id. */
export function schemeContent(id: string): string | undefined {
  const scheme = schemes.find((one) => one.id === id);
  return scheme && hashOf(JSON.stringify(scheme));
}

/** Each once: most are filled down and name the same. */
function formulasOf(blocks: readonly Block[]): readonly string[] {
  return [...new Set(blocks.flatMap(({ formulas }) => formulas.flat().filter((one) => one !== null)))];
}

/** By content: what the rules say, whatever their sheet is called. */
export function rulesVersion({ rules, schemes: built }: Kept): string {
  const parts = [
    ...rules.map(({ sheet, lines }) => `${sheet} ${hashOf(JSON.stringify(lines)).slice(0, 12)}`),
    ...built.map(({ id, content }) => `${id} ${content.slice(0, 12)}`),
  ];
  return parts.join('; ');
}
