/** What the notes under the people say of the scale: grades, pay and stars in a line each. */
import { listByRole } from '../../core/stars/by-role';
import { quotaShare } from '../../core/stars/quota';
import { describeGrade } from '../../core/score/grade';
import { formatNumber, formatPercent } from '../../core/number/format';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import type { Grades, Pay, Scheme } from '../../schemes/scheme';
import type { StarQuota, Stars } from '../../schemes/stars';
import { gradeIn, nameIn } from './names';

export function scaleLines({ grades, pay, stars }: Scheme, language: Language): readonly string[] {
  return [
    ...(grades === undefined ? [] : [gradeLine(grades, language)]),
    ...(pay === undefined ? [] : [payLine(pay, language)]),
    ...(stars === undefined ? [] : starLine(stars, language)),
  ];
}

function gradeLine({ edge, bands }: Grades, language: Language): string {
  const [low, high] = edge === 'upper' ? ['>', '≤'] : ['≥', '<'];
  const list = bands.map((band, index) => {
    const from =
      band.from === undefined
        ? `${high}${formatNumber(bands[index - 1]?.from ?? 0)}`
        : `${low}${formatNumber(band.from)}`;
    const named = describeGrade({ ...band, label: gradeIn(band.label, language) });
    return inLanguage(text(`${named}（${from}）`, `${named} (${from})`), language);
  });
  const words = list.join(' · ');
  return inLanguage(text(`等级：${words}`, `Grades: ${words}`), language);
}

function payLine({ levels, probation }: Pay, language: Language): string {
  const list = levels
    .map(
      (level) =>
        `${level.code === undefined ? '' : `${level.code} `}${nameIn(level, language)} ${formatNumber(level.base)}/${formatNumber(level.bonus)}`,
    )
    .join(' · ');
  const extra =
    probation === undefined
      ? text('', '')
      : text(
          `；${probation.label}为该级合计的 ${formatPercent(probation.share)}`,
          `; on probation (${nameIn(probation, 'en')}) ${formatPercent(probation.share)} of the level's total`,
        );
  const words = text(
    `薪资（底薪/奖金基数）：${list}${extra.zh}`,
    `Pay (base/bonus pool): ${list}${extra.en}`,
  );
  return inLanguage(words, language);
}

function starLine(stars: Stars, language: Language): readonly string[] {
  const steps = stepsOf(stars, language);
  if (steps.length === 0) return [];
  return [inLanguage(text(`星级：${steps.join('；')}`, `Stars: ${steps.join('; ')}`), language)];
}

function quotaWords(quota: StarQuota | undefined): Text {
  if (quota === undefined) return text('', '');
  const share = formatPercent(quotaShare(quota));
  return typeof quota === 'number'
    ? text(`，名额低于 ${share}`, `, quota under ${share}`)
    : text(`，名额不超过 ${share}`, `, quota at most ${share}`);
}

function stepsOf(stars: Stars, language: Language): readonly string[] {
  if (stars.kind === 'total' || stars.kind === 'annual')
    return stars.bands.map(
      ({ star, from }) => `${star}★${from === undefined ? '' : ` ≥${formatNumber(from)}`}`,
    );
  if (stars.kind !== 'ladder') return [];
  const roles = stars.facts.flatMap(({ choices = [] }) => choices);
  // Lists by role name roles as the scheme does.
  const named = (words: string): string =>
    roles.reduce((said, role) => said.replaceAll(role.label, nameIn(role, language)), words);
  return [...stars.steps].reverse().map((step) => {
    const bound = named(listByRole(step.atLeast, (value) => `≥${value}`));
    const window = named(listByRole(step.window, String));
    const quota = quotaWords(step.quota);
    const need = step.need === undefined ? '' : named(listByRole(step.need, String));
    const months =
      need === ''
        ? text(`最近 ${window} 个月均`, `newest ${window} months`)
        : text(`最近 ${window} 个月有 ${need} 个月`, `${need} of the newest ${window} months`);
    return inLanguage(
      text(
        `${step.star}★ ${months.zh} ${bound}${quota.zh}`,
        `${step.star}★ ${months.en} ${bound}${quota.en}`,
      ),
      language,
    );
  });
}
