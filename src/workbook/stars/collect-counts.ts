/** Faults and complaints from the logs of issues, as formulas that count on. A log that is missing leaves them unknown, not 0. */
import type { Cell } from '../../core/cell';
import type { FactValues } from '../../core/stars/facts';
import type { Month } from '../../core/input/month';
import { text, type Text } from '../../core/words/text';
import { monthKey } from '../month/month-of';
import { timesOf } from '../people/names';
import { idKey, isOtherwise } from '../people/employee-ids';
import { rowIndex, whoOf, type RowIndex, type Who } from '../people/match-row';
import type { Fact } from '../../schemes/stars';
import { factKey } from '../template/fact-columns';
import { collectedCell, type Collected, type CollectedCell, type Left } from './collected';
import { countedLog, countIn } from './count-formula';
import { windowFor, windowsOf, type Window } from './fact-windows';
import { covers, isWithin, issueAddress, undated, type Issue, type IssueLog } from './issue-log';
import { keyedBy } from './lookup';
import { monthWords } from './month-columns';
import type { StarPerson, StarSheet } from './star-sheet';

/** Facts that logs tell, and which issues count: complaints came by that channel, errors by any other. */
const COUNTED: Readonly<Record<string, (issue: Issue) => boolean>> = {
  complaints: ({ complaint }) => complaint,
  errors: ({ complaint }) => !complaint,
};

export const isCounted = (key: string): boolean => key in COUNTED;

interface Known {
  readonly history: readonly Cell[];
  readonly facts: FactValues;
}

/** @param known what somebody's months and facts will be, once collected */
export function collectCounts(
  sheet: StarSheet,
  fact: Fact,
  logs: readonly IssueLog[],
  known: (person: StarPerson) => Known,
): Collected {
  const column = sheet.inputs.get(factKey(fact));
  const counts = COUNTED[fact.key];
  if (column === undefined || counts === undefined) return { cells: [], left: [], missing: [] };
  const cells: CollectedCell[] = [];
  const left: Left[] = [];
  const unknown = new Set<string>();
  const whoIs = whoOf(sheet.table);
  const times = timesOf(sheet.people.map(({ name }) => name));
  const own = keyedBy(sheet.table);
  const indexed = logs.map((log) => ({
    counted: countedLog(log),
    log,
    rows: rowIndex(log.issues.filter(counts)),
  }));
  for (const person of sheet.people) {
    const who = whoIs(person);
    const mine = indexed.map((one) => ({ ...one, issues: issuesOf(one.rows, who) }));
    const strange = mine.flatMap(({ issues }) => issues).find((one) => isOther(who, one));
    if (strange !== undefined) {
      left.push({ ...person, why: otherName(who, strange) });
      continue;
    }
    const count = ({ months }: Window): number =>
      mine.reduce(
        (sum, { log, issues }) => sum + issues.filter((one) => isWithin(log, one, months)).length,
        0,
      );
    const { history, facts } = known(person);
    const window = windowFor(sheet, fact.key, history, facts, count);
    if (window === undefined || window.months.length === 0) continue;
    const lacking = window.months.filter((month) => !logs.some((log) => covers(log, month)));
    if (lacking.length > 0) {
      for (const month of lacking) unknown.add(monthKey(month));
      continue;
    }
    const byName = mine.some(({ issues }) => issues.some(({ id }) => id === ''));
    if ((times.get(who.name) ?? 0) > 1 && (who.id === '' || byName)) {
      left.push({ ...person, why: shared(person.name, fact) });
      continue;
    }
    const used = mine.filter(({ log }) => window.months.some((month) => covers(log, month)));
    const parts = used.map(({ counted, issues }) =>
      countIn(counted, own, person.row, issues, window.months, fact.key === 'complaints'),
    );
    const places = mine.flatMap(({ log, issues }) =>
      issues.filter((one) => isWithin(log, one, window.months)).map((one) => issueAddress(log, one)),
    );
    cells.push(
      collectedCell(sheet, person, column, {
        title: fact.label,
        after: { formula: `=${parts.join('+')}` },
        value: count(window),
        from:
          places.length === 0
            ? used.map(({ log }) => log.sheet.block.area.sheet).join('、')
            : places.join('、'),
        note: noteOf(windowsOf(sheet, fact.key, history, facts), window, count),
      }),
    );
  }
  const odd = logs.flatMap((log) => undated(log).map((issue) => issueAddress(log, issue)));
  return {
    cells,
    left,
    missing: [
      ...(unknown.size === 0 ? [] : [noLog(fact, [...unknown].sort())]),
      ...(odd.length === 0 || cells.length === 0 ? [] : [noDate(fact, odd)]),
    ],
  };
}

/** By number where the log has one, else by name. */
function issuesOf(rows: RowIndex<Issue>, who: Who): readonly Issue[] {
  const named = (rows.byName.get(who.name) ?? []).filter(({ id }) => id === '' || who.id === '');
  return who.id === '' ? named : [...(rows.byId.get(idKey(who.id)) ?? []), ...named];
}

/** A number that differs in the zeros before it alone, under another name. */
const isOther = (who: Who, { id, name }: Issue): boolean =>
  isOtherwise(id, who.id) && name !== '' && who.name !== '' && name !== who.name;

const otherName = (who: Who, { id, name }: Issue): Text =>
  text(
    `工号 ${who.id} 在问题记录里写作 ${id}，姓名却是 ${name}，分不清是谁的。请更正工号。`,
    `the ID ${who.id} is ${id} in the log of issues, under the name ${name}: nothing tells whose they are. Correct the ID.`,
  );

/** Over which months it was counted, and what the longer window of a higher star would add. */
function noteOf(windows: readonly Window[], window: Window, count: (window: Window) => number): Text {
  const [first, last] = [window.months[0], window.months.at(-1)] as [Month, Month];
  const span = first === last ? monthKey(last) : `${monthKey(first)} – ${monthKey(last)}`;
  const longer = windows.find(
    (one) => one.months.length > window.months.length && count(one) > count(window),
  );
  if (longer === undefined) return text(span, span);
  const { star = 0, size: months = longer.months.length } = longer;
  const more = count(longer);
  return text(
    `${span}；${star} 星看 ${months} 个月，其中有 ${more} 次`,
    `${span}; ${star}★ looks at ${months} months, with ${more}`,
  );
}

function noLog({ label }: Fact, keys: readonly string[]): Text {
  const months = monthWords(keys);
  return text(
    `${label.zh}：没有 ${months.zh} 的问题记录，未填（不按 0 计）。`,
    `${label.en}: there is no log of issues of ${months.en}; left as it is (not taken as 0).`,
  );
}

const noDate = ({ label }: Fact, places: readonly string[]): Text =>
  text(
    `${label.zh}：没有可读日期、未计入的记录：${places.join('、')}。`,
    `${label.en}: records without a date that can be read are not counted: ${places.join(', ')}.`,
  );

const shared = (name: string, { label }: Fact): Text =>
  text(
    `有多个“${name}”，没有工号分不清是谁的${label.zh}。请填写工号。`,
    `several people are called "${name}", and without employee IDs nothing tells whose ${label.en.toLowerCase()} they are. Fill in the IDs.`,
  );
