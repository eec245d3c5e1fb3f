/** Where 星级台账 does not tell whose its lines are. */
import { text, type Text } from '../../core/words/text';
import { idKey, isOtherwise } from '../people/employee-ids';
import { nameKey } from '../people/names';
import { finding, type LedgerFinding } from './ledger-finding';
import { teamTwins } from './ledger-people';
import type { Ledger, LedgerLine } from './ledger-read';

export function personFindings(ledger: Ledger): readonly LedgerFinding[] {
  const { lines } = ledger;
  return [
    ...ofNumbers(ledger),
    ...ofNobody(ledger),
    ...groups(teamTwins(lines), monthOfName).map((own) => ofTeams(ledger, own)),
  ];
}

const monthOfName = ({ name, month = '' }: LedgerLine): string => `${nameKey(name)} ${month}`;

function groups<L>(lines: readonly L[], keyOf: (line: L) => string): readonly (readonly L[])[] {
  const found = new Map<string, L[]>();
  for (const line of lines) {
    const group = found.get(keyOf(line));
    if (group === undefined) found.set(keyOf(line), [line]);
    else group.push(line);
  }
  return [...found.values()];
}

/** One number that goes with two names: the first line of each name. */
function ofNumbers(ledger: Ledger): readonly LedgerFinding[] {
  const numbered = ledger.lines.filter(({ id, name }) => id !== '' && name !== '');
  return groups(numbered, ({ id }) => idKey(id)).flatMap((own): readonly LedgerFinding[] => {
    const firsts = groups(own, ({ name }) => nameKey(name)).flatMap(([line]) => line ?? []);
    const [one, other] = firsts;
    if (one === undefined || other === undefined) return [];
    const apart = firsts.some(({ id }) => isOtherwise(id, one.id));
    return [finding(ledger, 'person', firsts, 'id', apart ? zeros(firsts) : names(firsts))];
  });
}

/** A line without a number, where several numbers go by the name. */
function ofNobody(ledger: Ledger): readonly LedgerFinding[] {
  return groups(
    ledger.lines.filter(({ name }) => name !== ''),
    ({ name }) => nameKey(name),
  ).flatMap((own): readonly LedgerFinding[] => {
    const without = own.filter(({ id }) => id === '');
    const ids = new Set(own.flatMap(({ id }) => (id === '' ? [] : [idKey(id)])));
    if (without.length === 0 || ids.size < 2) return [];
    return [finding(ledger, 'person', without, 'id', nobody(own[0]?.name ?? ''))];
  });
}

function ofTeams(ledger: Ledger, own: readonly LedgerLine[]): LedgerFinding {
  const [{ name = '', month = '' } = {}] = own;
  const teams = [...new Set(own.map(({ team }) => team))];
  return finding(
    ledger,
    'person',
    own,
    'team',
    text(
      `${name} 在 ${month} 有 ${teams.join('、')} 的行而没有工号，按不同的人计。请填写工号，或改正团队。`,
      `${name} has lines of ${teams.join(', ')} in ${month} and no ID: taken as different people. Give IDs, or correct the team.`,
    ),
  );
}

const whose = (lines: readonly LedgerLine[]): string =>
  lines.map(({ id, name }) => `${id} ${name}`).join('、');

const zeros = (lines: readonly LedgerLine[]): Text =>
  text(
    `工号只差前面的零而姓名不同（${whose(lines)}），按不同的人计。请更正工号。`,
    `IDs that differ in the zeros before them alone go with different names (${whose(lines)}): taken as different people. Correct them.`,
  );

const names = (lines: readonly LedgerLine[]): Text =>
  text(
    `同一个工号有不同的姓名（${whose(lines)}），按同一人计。不是同一人的，请更正工号。`,
    `One ID goes with different names (${whose(lines)}): taken as one person. Correct the ID where they are two.`,
  );

const nobody = (name: string): Text =>
  text(
    `叫 ${name} 的有几个工号，没有工号的行不知道是谁的，不算任何一个。请填写工号。`,
    `Several IDs go by the name ${name}, so a line without one is nobody’s. Fill in the ID.`,
  );
