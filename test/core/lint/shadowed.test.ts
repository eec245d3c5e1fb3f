/** Rows that no value reaches. */
import { bandsDraft, codes, draftOf, lines, type Row } from './drafts';
import { indicator, scheme, text } from '../../support/broken';
import type { InputKind } from '../../../src/core/words/input-kind';

describe('bands', () => {
  it.each<[string, InputKind, readonly Row[], readonly string[]]>([
    [
      '> and ≥ at one edge',
      'number',
      [
        ['>5', 100],
        ['≥5', 50],
        ['else', 0],
      ],
      [],
    ],
    [
      'the same edge twice',
      'rate',
      [
        ['≥90%', 100],
        ['≥80%', 60],
        ['≥80%', 50],
        ['else', 0],
      ],
      [
        'error shadowed 2: 甲（a）：“x ≥ 80%”永远轮不到，别的行已包含它的全部取值，请删去或更正。 a 甲: "x ≥ 80%" is never reached, since other rows take all its values; delete or correct it.',
      ],
    ],
    [
      'whole numbers that are taken',
      'count',
      [
        ['<3', 100],
        ['≤2', 50],
        ['else', 0],
      ],
      [
        'error shadowed 0: 甲（a）：“x < 3”永远轮不到，别的行已包含它的全部取值，请删去或更正。 a 甲: "x < 3" is never reached, since other rows take all its values; delete or correct it.',
      ],
    ],
    [
      'two rows for the rest',
      'rate',
      [
        ['≥90%', 100],
        ['else', 50],
        ['else', 0],
      ],
      [
        'error shadowed 2: 甲（a）：“其余”永远轮不到，别的行已包含它的全部取值，请删去或更正。 a 甲: "else" is never reached, since other rows take all its values; delete or correct it.',
      ],
    ],
  ])('%s', (_, kind, rows, found) => {
    expect(lines(bandsDraft(kind, rows), 'shadowed')).toEqual(found);
  });
});

it('leaves what lies outside the domain to the finding of that name', () => {
  expect(
    codes(
      bandsDraft('rate', [
        ['≥110%', 100],
        ['else', 0],
      ]),
      'shadowed',
    ),
  ).toEqual([]);
});

describe('violations', () => {
  const draft = (...limits: readonly (number | undefined)[]) => {
    const levels = limits.map((violations, index) => ({
      label: text(`级${index + 1}`),
      from: (limits.length - 1 - index) * 5,
      violations,
    }));
    const input = (['points', 'count', 'flag'] as const).map((kind) => ({
      key: kind,
      label: text(kind),
      input: kind,
    }));
    return draftOf(
      scheme({}, indicator('a', { kind: 'ranged', max: 100, violations: true, levels }, { input })),
    );
  };

  it.each<[string, ReturnType<typeof draft>, readonly string[]]>([
    ['rise to a level without a limit', draft(0, 3, undefined), []],
    [
      'do not rise',
      draft(3, 3, undefined),
      [
        'error shadowed 0: a（a）：“级2”永远轮不到，它的违规上限不高于上一档，请由少到多填写。 a a: "级2" is never reached, since it allows no more violations than the level above; let the limits rise.',
      ],
    ],
    [
      'end at a limit',
      draft(0, 3),
      [
        'error gap 0: a（a）：违规超过 3 次不属于任何等级，请把最低一档的上限留空。 a a: more than 3 violations belong to no level; leave the limit of the lowest level blank.',
      ],
    ],
  ])('%s', (_, of, found) => {
    expect(lines(of, 'shadowed', 'gap')).toEqual(found);
  });
});
