/** Names of things that are not there. */
import type { Quantity, Text } from '../../schemes/indicator';
import type { Draft } from '../table/draft';
import { squash } from '../text/normalise';
import { nearest } from '../text/suggest';
import { text } from '../text/text';
import { entriesOf, fieldOf } from './entries';
import type { Finding, FindingCode } from './finding';
import { found, nameOf, say, type Field } from './report';
import { gatesOf, starName, starsOf } from './star-parts';

/** A name, what it should be the name of, and what there is. */
interface Reference {
  readonly code: FindingCode;
  readonly name: string;
  readonly known: readonly string[];
  readonly what: Text;
  readonly about: Text;
  readonly field: Field;
  readonly indicator?: string;
}

export function references(draft: Draft): readonly Finding[] {
  const all = [
    ...settingsUsed(draft),
    ...rawCounts(draft),
    ...facts(draft),
    ...roles(draft),
    ...others(draft),
  ];
  return all.flatMap(({ code, name, known, what, about, field, indicator }) => {
    if (known.includes(name)) return [];
    const close = nearest(name, known);
    const message = say(
      about,
      `没有名为“${name}”的${what.zh}，${close === undefined ? '请更正或补上' : `最接近的是“${close}”`}`,
      `there is no ${what.en} "${name}"; ${close === undefined ? 'correct it or add one' : `the nearest is "${close}"`}`,
    );
    return [found(draft, code, 'error', field, message, indicator)];
  });
}

/** Every place where a setting may stand for a number. */
export function settingsUsed(draft: Draft): readonly Reference[] {
  const { settings = [], stars } = draft.scheme;
  const known = settings.map((setting) => setting.key);
  const of = (
    quantity: Quantity | undefined | false,
    about: Text,
    field: Field,
    indicator?: string,
  ): readonly Reference[] =>
    typeof quantity === 'object'
      ? [
          {
            code: 'unknown-key',
            name: quantity.setting,
            known,
            what: text('设定', 'setting'),
            about,
            field,
            indicator,
          },
        ]
      : [];
  return [
    ...entriesOf(draft).flatMap((entry) =>
      of(
        'target' in entry.rule && entry.rule.target,
        nameOf(entry),
        fieldOf(draft, entry, 'target'),
        entry.key,
      ),
    ),
    ...gatesOf(stars).flatMap(({ test, name, field }) =>
      Object.values(test).flatMap((limit) => of(limit, name, field)),
    ),
    ...starsOf(stars).flatMap(({ star, reward }) =>
      of(reward, starName(star), ['stars', String(star), 0, 'reward']),
    ),
  ];
}

function rawCounts(draft: Draft): readonly Reference[] {
  const { raw = [], stars } = draft.scheme;
  const known = raw.map((one) => one.key);
  const ratios = [
    ...entriesOf(draft).map((one) => ({ one, section: 'indicators' as const })),
    ...(stars?.facts ?? []).map((one) => ({ one, section: 'facts' as const })),
  ];
  return ratios.flatMap(({ one, section }) =>
    'ratio' in one && one.ratio
      ? (['of', 'by'] as const).map((side): Reference => ({
          code: 'unknown-key',
          name: one.ratio?.[side] ?? '',
          known,
          what: text('原始数', 'raw count'),
          about: nameOf(one),
          field: [section, one.key, 0, side],
          indicator: section === 'indicators' ? one.key : undefined,
        }))
      : [],
  );
}

function facts({ scheme: { stars } }: Draft): readonly Reference[] {
  const known = (stars?.facts ?? []).map((fact) => fact.key);
  return gatesOf(stars).map(({ fact, name, field: [section, star, index] }) => ({
    code: 'unknown-level',
    name: fact,
    known,
    what: text('事实', 'fact'),
    about: name,
    field: [section, star, index, 'fact'],
  }));
}

/** Thresholds by role: every role named is a choice, and every choice has a threshold. */
function roles({ scheme: { stars } }: Draft): readonly Reference[] {
  if (stars?.kind !== 'ladder') return [];
  const choices = stars.facts.find((fact) => fact.choices)?.choices?.map((one) => one.label) ?? [];
  return stars.steps.flatMap(({ star, atLeast }) => {
    if (typeof atLeast === 'number') return [];
    const named = Object.keys(atLeast);
    const about = starName(star);
    const reference =
      (code: FindingCode, what: Text, known: readonly string[]) =>
      (name: string, index: number): Reference => ({
        ...{ code, what, known, name, about },
        field: ['stars', String(star), index, 'role'],
      });
    return [
      ...named.map(reference('unknown-level', text('岗位', 'role'), choices)),
      ...choices.map(reference('missing', text('岗位分数线', 'threshold for the role'), named)),
    ];
  });
}

function others({ scheme: { pay, year, stars } }: Draft): readonly Reference[] {
  const code = 'unknown-level';
  const { probation, levels = [] } = pay ?? {};
  const names = levels.flatMap((one) => [one.label, one.code ?? '', ...(one.aliases ?? [])]);
  const level: Reference | undefined = probation && {
    ...{ code, name: squash(probation.level ?? ''), known: names.map((name) => squash(name ?? '')) },
    what: text('薪资级别', 'pay level'),
    about: text(probation.label, probation.label),
    field: ['pay', probation.label, 0, 'level'],
  };
  const star: Reference | undefined =
    year?.kind === 'most-stars' && stars
      ? {
          ...{ code, name: String(year.star), known: starsOf(stars).map((one) => String(one.star)) },
          what: text('星级', 'star'),
          about: text('年度', 'year'),
          field: ['year', '', 0, 'value'],
        }
      : undefined;
  return [level, star].filter((one) => one !== undefined);
}
