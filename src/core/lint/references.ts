/** Names of things that are not there. */
import type { Quantity } from '../../schemes/indicator';
import type { ByRole } from '../../schemes/stars';
import type { Text } from '../words/text';
import type { Draft } from '../table/draft';
import { squash } from '../words/normalise';
import { nearest } from '../words/suggest';
import { named, text } from '../words/text';
import { entriesOf, fieldOf } from './entries';
import type { Finding, FindingCode } from '../findings/finding';
import { found, sentence, type Field } from './report';
import { gatesOf, starName, starsOf } from './star-parts';

/** A name where it stands, for one of the known names. */
type Use = readonly [name: string, about: Text, field: Field, indicator?: string];

export function references(draft: Draft): readonly Finding[] {
  const { settings = [], raw = [], stars, pay, year } = draft.scheme;
  const facts = stars?.facts ?? [];
  const { probation, levels = [] } = pay ?? {};
  const known = (code: FindingCode, zh: string, en: string, names: readonly string[], uses: readonly Use[]) =>
    uses.flatMap(([name, about, field, indicator]) => {
      if (names.includes(name)) return [];
      const close = nearest(name, names);
      const message = sentence(
        about,
        `没有名为“${name}”的${zh}，${close === undefined ? '请更正或补上' : `最接近的是“${close}”`}`,
        `there is no ${en} "${name}"; ${close === undefined ? 'correct it or add one' : `the nearest is "${close}"`}`,
      );
      return [found(draft, code, 'error', field, message, indicator)];
    });
  const keys = (all: readonly { readonly key: string }[]): readonly string[] => all.map((one) => one.key);
  const gates = gatesOf(stars).map(({ fact, name, field: [part, star, at] }): Use => [
    fact,
    name,
    [part, star, at, 'fact'],
  ]);
  const pays = levels.flatMap(({ label, code, aliases = [] }) => [label, code, ...aliases]);
  const probations: readonly Use[] = probation
    ? [
        [
          squash(probation.level),
          text(probation.label, probation.label),
          ['pay', probation.label, 0, 'level'],
        ],
      ]
    : [];
  const best: readonly Use[] =
    year?.kind === 'most-stars' && stars
      ? [[String(year.star), text('年度', 'year'), ['year', '', 0, 'value']]]
      : [];
  return [
    ...known('unknown-key', '设定', 'setting', keys(settings), settingsUsed(draft)),
    ...known('unknown-key', '原始数', 'raw count', keys(raw), rawUsed(draft)),
    ...known('unknown-level', '事实', 'fact', keys(facts), gates),
    ...known(
      'unknown-level',
      '薪资级别',
      'pay level',
      pays.map((name) => squash(name ?? '')),
      probations,
    ),
    ...known(
      'unknown-level',
      '星级',
      'star',
      starsOf(stars).map((one) => String(one.star)),
      best,
    ),
    // Every role named is a choice, and every choice has a threshold.
    ...starsOf(stars).flatMap(({ star, atLeast = 0 }) => {
      if (typeof atLeast === 'number') return [];
      const choices = facts.find((fact) => fact.choices)?.choices?.map((one) => one.label) ?? [];
      const roles = Object.keys(atLeast);
      const use = (name: string, index: number): Use => [
        name,
        starName(star),
        ['stars', String(star), index, 'role'],
      ];
      return [
        ...known('unknown-level', '岗位', 'role', choices, roles.map(use)),
        ...known(
          'missing',
          '岗位分数线',
          'threshold for the role',
          roles,
          choices.map((one) => use(one, 0)),
        ),
      ];
    }),
  ];
}

const isSetting = (quantity: unknown): quantity is { readonly setting: string } =>
  typeof quantity === 'object' &&
  quantity !== null &&
  'setting' in quantity &&
  typeof quantity.setting === 'string';

/** Every place where a setting stands for a number. */
export function settingsUsed(draft: Draft): readonly Use[] {
  const { stars } = draft.scheme;
  const use = (
    quantity: Quantity | ByRole | boolean | undefined,
    ...where: readonly [Text, Field, string?]
  ): readonly Use[] => (isSetting(quantity) ? [[quantity.setting, ...where]] : []);
  return [
    ...entriesOf(draft).flatMap((one) =>
      use(
        'target' in one.rule ? one.rule.target : undefined,
        named(one),
        fieldOf(draft, one, 'target'),
        one.key,
      ),
    ),
    ...gatesOf(stars).flatMap(({ test, name, field }) =>
      Object.values(test).flatMap((limit) => use(limit, name, field)),
    ),
    ...starsOf(stars).flatMap(({ star, reward }) =>
      use(reward, starName(star), ['stars', String(star), 0, 'reward']),
    ),
  ];
}

/** The raw counts that ratios of indicators and facts are made of. */
function rawUsed(draft: Draft): readonly Use[] {
  const uses = (
    one: Parameters<typeof named>[0],
    field: (side: 'of' | 'by') => Field,
    indicator?: string,
  ) => {
    const { ratio } = one as { readonly ratio?: Record<'of' | 'by', string> };
    return (['of', 'by'] as const).flatMap((side): readonly Use[] =>
      ratio ? [[ratio[side], named(one), field(side), indicator]] : [],
    );
  };
  return [
    ...entriesOf(draft).flatMap((one) => uses(one, (side) => fieldOf(draft, one, side), one.key)),
    ...(draft.scheme.stars?.facts ?? []).flatMap((one) => uses(one, (side) => ['facts', one.key, 0, side])),
  ];
}
