/** By which rules a sheet of stars is rated: those that it names; otherwise the user has to say. */
import { isError, wordsOfError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Month } from '../../core/input/month';
import { compiledOf } from '../../core/schemes';
import { schemeOfTable } from '../../core/table/rules-table';
import { squash } from '../../core/words/normalise';
import { text, type Text } from '../../core/words/text';
import { schemes } from '../../schemes/all';
import type { Block } from '../port';
import type { RulesSheet } from '../rules/find';
import { isRangeName } from '../rules/names';

export interface StarScheme {
  /** A scheme's id, or the name of a rules table. */
  readonly key: string;
  readonly label: Text;
}

/** The schemes with stars, and the rules tables of the workbook that have them. */
export function starSchemes(rules: readonly RulesSheet[]): readonly StarScheme[] {
  return [
    ...rules.flatMap(({ name, drafts, sheet }): readonly StarScheme[] => {
      const own = drafts.at(-1)?.scheme;
      if (name === undefined || own?.stars === undefined) return [];
      return [{ key: name, label: text(`${own.name.zh}（${sheet}）`, `${own.name.en} (${sheet})`) }];
    }),
    ...schemes.filter(({ stars }) => stars !== undefined).map(({ id, name }) => ({ key: id, label: name })),
  ];
}

/** Of the sheet's month, where a rules table has several versions. */
export function compiledStars(
  key: string,
  rules: readonly RulesSheet[],
  month: Month | undefined,
): CompiledScheme | { readonly fault: Text } {
  const table = rules.find(({ name }) => name === key);
  if (table !== undefined) {
    const compiled = schemeOfTable(table.grid, month === undefined ? {} : { month });
    return isError(compiled) ? { fault: wordsOfError(compiled) } : compiled;
  }
  const own = schemes.find(({ id }) => id === key);
  return own === undefined ? { fault: gone(key) } : compiledOf(own);
}

/**
 * The key of the rules that a sheet names: in its formulas, else in its title. A name of rules that are not in the workbook is
 * given too: other rules must not be taken in their place.
 */
export function namedScheme(block: Block): string | undefined {
  const formulas = block.formulas.flat().filter((one) => one !== null);
  const calls = formulas.filter((formula) => /STAR(?:LEVEL|NEXT)\(/i.test(formula));
  for (const formula of calls) {
    const table = /StarBand_[\p{L}\p{N}_.]+/u.exec(formula)?.[0];
    if (table !== undefined && isRangeName(table)) return table;
  }
  const rated = schemes.filter(({ stars }) => stars !== undefined);
  const named = rated.find(({ id }) => calls.some((formula) => formula.includes(`"${id}"`)));
  if (named !== undefined) return named.id;
  const titles = block.cells
    .slice(0, TITLE_WITHIN)
    .flat()
    .flatMap((cell) => (typeof cell === 'string' ? [squash(cell)] : []));
  const titled = rated.find(({ name }) =>
    [name.zh, name.en].some((words) => titles.some((title) => title.includes(squash(words)))),
  );
  return titled?.id;
}

const TITLE_WITHIN = 3;

/** Which version of the rules counts: told beside every star that is written down. */
export function versionWords({ scheme }: CompiledScheme, key: string): string {
  const from = scheme.effectiveFrom;
  const own = isRangeName(key) ? key : scheme.id;
  return from === undefined ? own : `${own} ${from}`;
}

const gone = (key: string): Text =>
  text(
    `这张表用的规则表 ${key} 不在工作簿里。请恢复规则表，或选择另一个方案。`,
    `The rules table ${key} that the sheet uses is not in the workbook. Restore it, or choose another scheme.`,
  );
