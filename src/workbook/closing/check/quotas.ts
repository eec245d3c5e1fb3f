/** Quotas that are not decided: more people at a star than its limit lets keep it, and places for which several are equal. */
import { formatPercent } from '../../../core/number/format';
import { text } from '../../../core/words/text';
import type { MonthReading, MonthTable } from '../../month/reading';
import { schemeOf } from '../../import/scheme-of';
import type { RulesSheet } from '../../rules/find';
import { readLedger, type Ledger } from '../../stars/ledger-read';
import { LEDGER_SHEET } from '../../stars/ledger-sheet';
import { teamQuotas, type StarQuota, type TeamQuota } from '../../stars/quotas';
import { readStarSheet } from '../../stars/star-sheet';
import { starTable, type StarRow } from '../../stars/table';
import { cell, type Check } from './found';

export function quotaChecks(reading: MonthReading, rules: readonly RulesSheet[]): readonly Check[] {
  const block = reading.blocks.get(LEDGER_SHEET);
  const ledger = block === undefined ? null : readLedger(block);
  return reading.tables.flatMap((table) => [...starQuotas(table, rules, ledger), ...edges(table)]);
}

function starQuotas(
  { block, kind, mapping }: MonthTable,
  rules: readonly RulesSheet[],
  ledger: Ledger | null,
): readonly Check[] {
  const compiled = kind === 'pay' ? undefined : schemeOf(block, rules);
  if (compiled?.scheme.stars?.kind !== 'ladder') return [];
  const sheet = readStarSheet(block, compiled);
  if ('fault' in sheet) return [];
  const rows = starTable(sheet, ledger).map(asGiven);
  return teamQuotas(compiled, rows).flatMap(({ team, rated, small, stars }) =>
    small
      ? []
      : stars.flatMap((quota) =>
          overQuota(quota, { team, rated }, rows, {
            sheet: block.area.sheet,
            column: mapping.columns.name ?? 0,
          }),
        ),
  );
}

/** What was given counts, where the month has been written to the ledger. */
function asGiven(row: StarRow): StarRow {
  const given = row.line?.given;
  return given === undefined || row.rating === undefined
    ? row
    : { ...row, rating: { ...row.rating, star: given } };
}

function overQuota(
  { star, people, limit, under, places, kept }: StarQuota,
  { team, rated }: Pick<TeamQuota, 'team' | 'rated'>,
  rows: readonly StarRow[],
  { sheet, column }: { readonly sheet: string; readonly column: number },
): readonly Check[] {
  const first = rows.find(({ person, rating }) => person.team === team && rating?.star === star)?.person;
  if (kept || first === undefined) return [];
  const share = formatPercent(limit);
  const bound = under ? text('低于', 'under') : text('不超过', 'at most');
  return [
    {
      kind: 'quota',
      at: cell(sheet, first.row, column),
      words: text(
        `名额未定：${team === '' ? '' : `${team} `}${star} 星${bound.zh} ${share}，${rated} 人中 ${places} 个名额，现有 ${people} 人`,
        `quota open: ${team === '' ? '' : `${team}, `}${star}★ ${bound.en} ${share}, ${places} of ${rated} people, ${people} have it`,
      ),
    },
  ];
}

/** KPIQUOTA leaves it open who of the equal gets the last place. */
const EDGE = /^(边缘|edge)(（| \(|$)/;

function edges({ block, people, mapping }: MonthTable): readonly Check[] {
  const asked = block.formulas.some((line) =>
    line.some((formula) => formula?.includes('KPIQUOTA(') === true),
  );
  if (!asked) return [];
  return people.flatMap(({ row, name }): readonly Check[] => {
    const line = block.cells[row - block.area.row] ?? [];
    const at = line.findIndex((one) => typeof one === 'string' && EDGE.test(one));
    if (at < 0) return [];
    return [
      {
        kind: 'quota',
        at: cell(mapping.sheet, row, block.area.column + at),
        words: text(
          `${name}：同分跨在名额边缘，还没有裁定`,
          `${name}: equal to others at the edge of a quota, and not decided`,
        ),
      },
    ];
  });
}
