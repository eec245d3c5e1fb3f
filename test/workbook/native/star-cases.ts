/** Stars, rewards, streaks and issues as sheets of cases. */
import type { Cell } from '../../../src/core/cell';
import { normalise } from '../../../src/core/words/normalise';
import type { Example } from '../../../src/schemes/example';
import type { Scheme } from '../../../src/schemes/scheme';
import type { Fact } from '../../../src/schemes/stars';
import { examplesOf } from '../../../src/schemes/all-examples';
import { cellAddress } from '../../../src/workbook/formula/address';
import type { CaseRow } from './sheet-cases';

const MONTHS = 12;

function factCells(facts: readonly Fact[], given: Readonly<Record<string, Cell>>): readonly Cell[] {
  return facts.map((fact) => {
    const names = [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])].map(normalise);
    return Object.entries(given).find(([name]) => names.includes(normalise(name)))?.[1] ?? null;
  });
}

interface Person {
  readonly history: readonly Cell[];
  readonly facts: Readonly<Record<string, Cell>>;
}

/** The first row of the sheet names the facts, as a template's header does. */
export function historyCases(scheme: Scheme): readonly CaseRow[] {
  const { stars } = scheme;
  if (stars === undefined || stars.kind === 'total' || stars.kind === 'conditions') return [];
  const width = stars.kind === 'annual' ? stars.months : MONTHS;
  const people: Person[] = examplesOf(scheme).flatMap((one: Example) =>
    one.kind === 'history' && one.history.length <= width
      ? [{ history: one.history, facts: one.facts ?? {} }]
      : [],
  );
  const best = people[0];
  if (best === undefined) return [];
  const edges =
    stars.kind === 'annual'
      ? stars.bands.flatMap((band) => band.from ?? [])
      : stars.steps.flatMap((step) =>
          typeof step.atLeast === 'number' ? [step.atLeast] : Object.values(step.atLeast),
        );
  const around = [...new Set(edges)].flatMap((edge) => [
    edge,
    edge - 0.005,
    edge - 0.0051,
    edge - 0.01,
    edge + 0.1 - 0.1,
  ]);
  for (const value of around)
    people.push({ ...best, history: new Array<Cell>(Math.min(width, 9)).fill(value) });
  for (const value of around.slice(0, 6))
    people.push({
      ...best,
      history: [null, value, value, value, '', value, value, value, null].slice(0, width),
    });
  const full = new Array<Cell>(Math.min(width, 9)).fill(99);
  for (const fact of stars.facts) {
    const values: readonly Cell[] =
      fact.input === 'flag'
        ? [true, false, '是', 'no', 0, 'maybe']
        : fact.input === 'level'
          ? [fact.choices?.[0]?.label ?? '', fact.choices?.at(-1)?.aliases?.[0] ?? '', 'x', null]
          : [0, 1, 3, 59.99, 60, 75, 85, 6, 24, 0.1, 0.0999, -1, 'x', null];
    for (const value of values) people.push({ history: full, facts: { ...best.facts, [fact.key]: value } });
  }
  people.push(
    { history: [101], facts: best.facts },
    { history: [-1], facts: best.facts },
    { history: ['abc'], facts: best.facts },
    { history: [], facts: {} },
    { history: [], facts: best.facts },
  );
  const from = width;
  const last = width + stars.facts.length - 1;
  const header: CaseRow = {
    cells: [...new Array<Cell>(width).fill(null), ...stars.facts.map((fact) => fact.label.zh)],
    formulas: () => [],
  };
  const rows = people.map(({ history, facts }): CaseRow => ({
    cells: [...Array.from({ length: width }, (_, i) => history[i] ?? null), ...factCells(stars.facts, facts)],
    formulas: (row) => [
      `=STARLEVEL(${cellAddress(row, 0)}:${cellAddress(row, width - 1)},"${scheme.id}",CHOOSE({1,2},TRANSPOSE(${cellAddress(0, from)}:${cellAddress(0, last)}),TRANSPOSE(${cellAddress(row, from)}:${cellAddress(row, last)})))`,
      `=STARSTREAK(${cellAddress(row, 0)}:${cellAddress(row, width - 1)},80)`,
    ],
  }));
  return [header, ...rows];
}

/** Stars of one period. */
export function periodCases(scheme: Scheme): readonly CaseRow[] {
  const { stars } = scheme;
  if (stars?.kind !== 'total' && stars?.kind !== 'conditions') return [];
  const examples = examplesOf(scheme).flatMap((one) =>
    one.kind === 'assessment' && one.settings === undefined ? [one] : [],
  );
  const width = examples[0]?.inputs.length ?? 0;
  const id = `"${scheme.id}"`;
  if (stars.kind === 'conditions') {
    const wrong: readonly (readonly Cell[])[] = [
      [1.1, 0, '否', '是'],
      [1.1, 1, '是', '是'],
      [0.85, 9, 0, 0],
      [0.8499999, 0, 1, 1],
      [1.1 + 0.1 - 0.1, 0, true, true],
      [11, 0, true, true],
      [1, 0.5, true, true],
      [1, 0, 'x', true],
      [1, null, true, true],
      [],
    ];
    return [...examples.map((one) => one.inputs), ...wrong].map((inputs): CaseRow => ({
      cells: Array.from({ length: width }, (_, i) => inputs[i] ?? null),
      formulas: (row) => [`=STARLEVEL(${cellAddress(row, 0)}:${cellAddress(row, width - 1)},${id})`],
    }));
  }
  const from = width;
  const count = stars.facts.length;
  const header: CaseRow = {
    cells: [...new Array<Cell>(width).fill(null), ...stars.facts.map((fact) => fact.key)],
    formulas: () => [],
  };
  const all = [
    ...examples.map((one) => ({ inputs: one.inputs as readonly Cell[], facts: one.facts ?? {} })),
    ...stars.facts.flatMap((fact) =>
      ([0, 1, 2, 2.5, '否', 'x'] as const).map((value) => ({
        inputs: examples[0]?.inputs as readonly Cell[],
        facts: { [fact.key]: value },
      })),
    ),
    { inputs: [], facts: {} },
    { inputs: [null, 20, 20, 20], facts: {} },
    { inputs: [26, 20, 20, 20], facts: { complaints: 1 } },
  ];
  const rows = all.map(({ inputs, facts }): CaseRow => ({
    cells: [...Array.from({ length: width }, (_, i) => inputs[i] ?? null), ...factCells(stars.facts, facts)],
    formulas: (row) => [
      `=STARLEVEL(${cellAddress(row, 0)}:${cellAddress(row, width - 1)},${id}${count === 0 ? '' : `,CHOOSE({1,2},TRANSPOSE(${cellAddress(0, from)}:${cellAddress(0, from + count - 1)}),TRANSPOSE(${cellAddress(row, from)}:${cellAddress(row, from + count - 1)}))`})`,
    ],
  }));
  return count === 0 ? rows : [header, ...rows];
}

export function rewardCases(scheme: Scheme): readonly CaseRow[] {
  const { stars } = scheme;
  const pays =
    stars !== undefined &&
    stars.kind !== 'annual' &&
    (stars.kind === 'conditions' ||
      (stars.kind === 'ladder'
        ? stars.steps.some((one) => one.reward !== undefined)
        : stars.bands.some((one) => one.reward !== undefined)));
  if (!pays) return [];
  const role = stars.facts.find((fact) => fact.choices !== undefined);
  const roles: readonly Cell[] =
    role === undefined ? [null] : [...(role.choices ?? []).map((one) => one.label), '在线', 'x', null];
  return roles.flatMap((name) =>
    ([0, 1, 2, 3, 4, 5, 6, -1, 2.5, 'abc', null] as const).map((star): CaseRow => ({
      cells: [star, name],
      formulas: (row) => [
        `=STARREWARD(${cellAddress(row, 0)},"${scheme.id}"${role === undefined ? '' : `,${cellAddress(row, 1)}`})`,
      ],
    })),
  );
}

/** Codes in a row each, one severity per code; and the score of the row. */
export function issueCases(scheme: Scheme): readonly CaseRow[] {
  const { log } = scheme;
  if (log === undefined) return [];
  const lists = [
    ...examplesOf(scheme).flatMap((one) => (one.kind === 'log' ? [one.codes] : [])),
    log.codes.map((code) => code.code).slice(0, 11),
    log.codes.flatMap((code) => code.aliases ?? []).slice(0, 11),
    ['Q999', 'Q101'],
    [' q101 ', 'Ｑ２０３'],
  ];
  return lists.map((codes): CaseRow => ({
    cells: Array.from({ length: 11 }, (_, i) => codes[i] ?? null),
    formulas: (row) => [
      `=ISSUESCORE(A${row + 1}:K${row + 1},"${scheme.id}")`,
      `=ISSUESTARS(A${row + 1},"${scheme.id}")`,
      `=ISSUESTARS(B${row + 1},"${scheme.id}")`,
    ],
  }));
}
