/** Thresholds where no value can be. */
import type { InputKind } from '../../../src/core/words/input-kind';
import type { Scheme } from '../../../src/schemes/scheme';
import type { Fact, Gate, Stars } from '../../../src/schemes/stars';
import { scheme, text } from '../../support/broken';
import { bandsDraft, draftOf, full, gradesDraft, lines, ruleDraft, type Row } from './drafts';

const never = (zh: string, en: string, stated: string, domain: string, row = 0): string =>
  `error out-of-domain ${row}: ${zh}：“${stated}”永远不成立，取值范围是 ${domain}，请更正。 ${en}: "${stated}" can never hold, values being ${domain}; correct it.`;
const beyond = (zh: string, en: string, stated: string, domain: string, row = 0): string =>
  `warning out-of-domain ${row}: ${zh}：“${stated}”超出取值范围 ${domain}，请更正界限或输入类型。 ${en}: "${stated}" goes beyond the values ${domain}; correct it or the kind of input.`;

describe('bands', () => {
  it.each<[string, InputKind, readonly Row[], readonly string[]]>([
    [
      'at the end of the domain',
      'rate',
      [
        ['≥100%', 100],
        ['else', 0],
      ],
      [],
    ],
    [
      'beyond it',
      'rate',
      [
        ['≥110%', 100],
        ['≥90%', 80],
        ['else', 0],
      ],
      [never('甲（a）', 'a 甲', 'x ≥ 110%', '0% ≤ x ≤ 100%')],
    ],
    [
      'just beyond it',
      'rate',
      [
        ['>100%', 100],
        ['else', 0],
      ],
      [never('甲（a）', 'a 甲', 'x > 100%', '0% ≤ x ≤ 100%')],
    ],
    [
      'beyond a score',
      'score',
      [
        ['≥120', 100],
        ['else', 0],
      ],
      [never('甲（a）', 'a 甲', 'x ≥ 120', '0 ≤ x ≤ 100')],
    ],
    [
      'below 0',
      'seconds',
      [
        ['<0', 100],
        ['else', 0],
      ],
      [never('甲（a）', 'a 甲', 'x < 0', 'x ≥ 0')],
    ],
    [
      'between whole numbers',
      'count',
      [
        ['2<x<3', 100],
        ['else', 0],
      ],
      [never('甲（a）', 'a 甲', '2 < x < 3', 'x ≥ 0')],
    ],
    [
      'ends that are swapped',
      'seconds',
      [
        ['45..35', 100],
        ['else', 0],
      ],
      [never('甲（a）', 'a 甲', '45 ≤ x ≤ 35', 'x ≥ 0')],
    ],
    [
      'partly beyond it',
      'rate',
      [
        ['90%..110%', 100],
        ['else', 0],
      ],
      [beyond('甲（a）', 'a 甲', '90% ≤ x ≤ 110%', '0% ≤ x ≤ 100%')],
    ],
  ])('%s', (_, kind, rows, expected) => {
    expect(lines(bandsDraft(kind, rows), 'out-of-domain')).toEqual(expected);
  });

  it('of a target may pass 100%', () => {
    expect(
      lines(
        bandsDraft(
          'rate',
          [
            ['≥110%', 100],
            ['else', 0],
          ],
          { target: 0.5 },
        ),
      ),
    ).toEqual([]);
  });
});

it('grades may pass 100 on paper, but not run backwards', () => {
  expect(
    lines(
      gradesDraft([
        ['≥120', 'A'],
        ['else', 'B'],
      ]),
      'out-of-domain',
    ),
  ).toEqual([]);
  expect(
    lines(
      gradesDraft([
        ['90..80', 'A'],
        ['else', 'B'],
      ]),
      'out-of-domain',
    ),
  ).toEqual([never('评级', 'grades', '90 ≤ x ≤ 80', 'x ≥ 0')]);
});

it('tests of conditions', () => {
  const draft = ruleDraft({ kind: 'conditions', full: 100, otherwise: 0, tests: [{ atLeast: 75 }] }, 'rate');
  expect(lines(draft, 'out-of-domain')).toEqual([never('甲（a）', 'a 甲', 'x ≥ 7500%', '0% ≤ x ≤ 100%')]);
});

describe('stars', () => {
  const facts: readonly Fact[] = [{ key: 'rate', label: text('率'), input: 'rate' }];
  const stars = (atLeast: number, ...gates: readonly Gate[]): Stars => ({
    kind: 'ladder',
    facts,
    steps: [{ star: 1, window: 3, atLeast, gates }],
  });
  it.each<[string, Stars, readonly string[]]>([
    ['sound', stars(100, { fact: 'rate', test: { under: 0.1 } }), []],
    ['a threshold beyond 100', stars(101), [never('1 星', '1★', 'x ≥ 101', '0 ≤ x ≤ 100')]],
    [
      'a gate that never holds',
      stars(60, { fact: 'rate', test: { under: 0 } }),
      [never('星级条件 1', 'star gates 1', 'x < 0%', '0% ≤ x ≤ 100%')],
    ],
    [
      'a gate that always holds',
      stars(60, { fact: 'rate', test: { atMost: 10 } }),
      [beyond('星级条件 1', 'star gates 1', 'x ≤ 1000%', '0% ≤ x ≤ 100%')],
    ],
  ])('%s', (_, of, expected) => {
    expect(lines(draftOf(scheme({ stars: of })), 'out-of-domain')).toEqual(expected);
  });
});

it('settings', () => {
  const settings: Scheme['settings'] = [{ key: 's', label: text('设'), input: 'rate', value: 35 }];
  expect(lines(draftOf(scheme({ settings }, full('a'))), 'out-of-domain')).toEqual([
    never('设（s）', 's 设', '3500%', '0% ≤ x ≤ 100%'),
  ]);
});
