/** One rating a year on the mean of the months: never lowers a star, but for a grave violation. */
import type { Scheme } from '../../schemes/scheme';
import type { SampleRule } from '../../schemes/samples';
import type { Stars } from '../../schemes/stars';
import type { Text } from '../words/text';
import { isError, valueError, type CellError } from '../cell';
import { add, compare, divide, exact, roundToCents, ZERO, type Exact } from '../number/exact';
import { formatFixed, formatNumber } from '../number/format';
import { text } from '../words/text';
import { keptMarks, MONTHS, sampleWords } from '../score/kept-marks';
import { readPerson, type Person } from './annual-person';
import type { FactValues } from './facts';
import { served, type History } from './history';
import type { StarRating } from './rating';

type Annual = Extract<Stars, { kind: 'annual' }>;

export function rateAnnual(
  scheme: Scheme,
  annual: Annual,
  history: History,
  facts: FactValues,
): StarRating | CellError {
  const months = served(history).filter((month) => month !== null);
  if (history.length > annual.months) {
    return valueError(
      `“${scheme.name.zh}”只看 ${annual.months} 个月，给了 ${history.length} 个月。请只选一月至六月。`,
      `${scheme.id} looks at ${annual.months} months but got ${history.length}. Select January to June only.`,
    );
  }
  const leaves = history.filter((month) => month === 'leave').length;
  const person = readPerson(annual, facts, leaves);
  if (isError(person)) return person;
  const done = (star: number, zh: string, en: string): StarRating => ({
    star,
    because: [text(zh, en)],
    assumed: person.assumed,
    next: nextOf(annual, star, zh, en),
  });
  if (!person.confirmed) return done(0, '尚未转正，0 星', 'not confirmed in the job yet: 0★');
  const current = Math.max(person.current, 1);
  if (person.violation) {
    const star = Math.max(current - 1, 1);
    return done(
      star,
      `有严重违规：${current} 星降一级，最低 1 星`,
      `a grave violation: ${current}★ less one, at least 1★`,
    );
  }
  const stays = staysBecause(annual, person, months.length);
  if (stays !== undefined)
    return done(current, `${stays.zh}，保持 ${current} 星`, `${stays.en}: stays at ${current}★`);
  const marks = keptMarks(months.map(exact), annual.samples, MONTHS);
  if (isError(marks)) return marks;
  const mean = divide(marks.reduce(add, ZERO), exact(marks.length));
  const part = annual.samples === undefined ? text('', '') : partWords(annual.samples);
  const rated = bandStar(annual, mean);
  const capped = person.complaints > 0 ? Math.min(rated, annual.complaintCap) : rated;
  const cap =
    capped < rated
      ? text(
          `，有有效投诉最高评 ${annual.complaintCap} 星`,
          `, capped at ${annual.complaintCap}★ by a valid complaint`,
        )
      : text('', '');
  const shown = formatFixed(mean);
  const star = Math.max(current, capped);
  const kept =
    star > capped ? text(`，不降级，保持 ${star} 星`, `, no demotion, stays at ${star}★`) : text('', '');
  return done(
    star,
    `${months.length} 个月${part.zh}均分 ${shown} 评为 ${rated} 星${cap.zh}${kept.zh}`,
    `the mean of ${months.length} months${part.en} is ${shown}, rated ${rated}★${cap.en}${kept.en}`,
  );
}

/** "去掉最低 1 个月后的" */
function partWords(rule: SampleRule): Text {
  const words = sampleWords(rule, MONTHS);
  return text(`${words.zh}后的`, ` (${words.en})`);
}

function staysBecause(annual: Annual, person: Person, months: number): Text | undefined {
  if (!person.applied) return text('未申请', 'not applied');
  if (person.leaving) return text('即将离职', 'leaving');
  if (person.leavemonths > annual.leaveLimit)
    return text(
      `请假 ${formatNumber(person.leavemonths)} 个月，超过 ${annual.leaveLimit} 个月`,
      `${formatNumber(person.leavemonths)} months of leave, more than ${annual.leaveLimit}`,
    );
  return months === 0 ? text('没有任何月份的得分', 'no month is filled') : undefined;
}

function bandStar(annual: Annual, mean: Exact): number {
  const rounded = roundToCents(mean);
  return (
    annual.bands.find((band) => band.from === undefined || compare(rounded, exact(band.from)) >= 0)?.star ?? 0
  );
}

function nextOf(annual: Annual, star: number, zh: string, en: string): StarRating['next'] {
  const band = annual.bands.find((one) => one.star === star + 1);
  if (band === undefined) return undefined;
  const goal =
    band.from === undefined
      ? text('转正', 'confirmation in the job')
      : text(`一月至六月均分 ≥${band.from}`, `a January–June mean of at least ${band.from}`);
  return { star: star + 1, missing: [goal, text(`现状：${zh}`, `now: ${en}`)] };
}
