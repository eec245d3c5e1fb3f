/** Quotas that are not decided: more people at a star than its limit lets keep it, and places for which several are equal. */
import { formatPercent } from '../../../core/number/format';
import { text } from '../../../core/words/text';
import type { MonthReading, MonthTable } from '../../month/reading';
import { schemeOf } from '../../import/scheme-of';
import type { RulesSheet } from '../../rules/find';
import type { Block } from '../../port';
import { readStaff, type Member } from '../../staff/staff';
import { STAFF_SHEET } from '../../staff/staff-sheet';
import { lastChoice, USUAL } from '../../stars/quota-memory';
import { readLedger, type Ledger } from '../../stars/ledger-read';
import { LEDGER_SHEET } from '../../stars/ledger-sheet';
import { teamQuotas, type StarQuota, type TeamQuota } from '../../stars/quotas';
import { readStarSheet } from '../../stars/star-sheet';
import { starTable, type StarRow } from '../../stars/table';
import { cell, type Check } from './found';

export function quotaChecks(reading: MonthReading, rules: readonly RulesSheet[]): readonly Check[] {
  const block = reading.blocks.get(LEDGER_SHEET);
  const ledger = block === undefined ? null : readLedger(block);
  const staff = reading.blocks.get(STAFF_SHEET);
  const beside = { ledger, journal: reading.journal, members: staff && readStaff(staff).members };
  return reading.tables.flatMap((table) => [...starQuotas(table, rules, beside), ...edges(table)]);
}

/** What stars and their quotas rest on besides their own sheet. */
interface Beside {
  readonly ledger: Ledger | null;
  readonly journal: Block | null;
  readonly members: readonly Member[] | undefined;
}

function starQuotas(
  { block, kind, mapping }: MonthTable,
  rules: readonly RulesSheet[],
  { ledger, journal, members }: Beside,
): readonly Check[] {
  const compiled = kind === 'pay' ? undefined : schemeOf(block, rules);
  if (compiled?.scheme.stars?.kind !== 'ladder') return [];
  const sheet = readStarSheet(block, compiled);
  if ('fault' in sheet) return [];
  const rows = starTable(sheet, ledger).map(asGiven);
  const place = { sheet: block.area.sheet, column: mapping.columns.name ?? 0 };
  const { base } = lastChoice(journal, compiled.scheme) ?? USUAL;
  const teams = teamQuotas(compiled, rows, base, { sheet, members });
  if ('fault' in teams)
    return [{ kind: 'quota', at: cell(place.sheet, mapping.headerRow, place.column), words: teams.fault }];
  return teams.flatMap((team) =>
    team.small ? [] : team.stars.flatMap((quota) => overQuota(quota, team, rows, place)),
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
  { team, people: of }: Pick<TeamQuota, 'team' | 'people'>,
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
        `名额未定：${team === '' ? '' : `${team} `}${star} 星${bound.zh} ${share}，${of} 人中 ${places} 个名额，现有 ${people} 人`,
        `quota open: ${team === '' ? '' : `${team}, `}${star}★ ${bound.en} ${share}, ${places} of ${of} people, ${people} have it`,
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
