/** What several rows of one person come to: of chats, or of several who rate. */
import { add, divide, exact, ZERO, type Exact } from '../../core/number/exact';
import { text, type Text } from '../../core/words/text';
import type { Standing } from './one-standing';

/**
 * The mean of the scores; a grade and stars where the rows say the same.
 * @param rows at least one
 * @param gradeBy the scheme's grade of a score; empty where there is none
 */
export function together(rows: readonly Standing[], gradeBy: (score: Exact) => string): Standing {
  const part = rows.filter(({ out }) => !out);
  const first = (part[0] ?? rows[0]) as Standing;
  if (part.length === 0) return first;
  const { stars: _stars, score: _score, why: _why, ...known } = first;
  const whose = { ...known, ...whoAmong(part) };
  const scores = part.flatMap(({ score }) => score ?? []);
  const stars = [...new Set(part.flatMap(({ stars: own }) => own ?? []))];
  const grades = [...new Set(part.map(({ grade }) => grade))].filter((grade) => grade !== '');
  const star = stars.length === 1 ? { stars: stars[0] as number } : {};
  const [grade = ''] = grades.length === 1 ? grades : [];
  if (scores.length === 0) {
    const why = stars.length > 1 ? unlike(stars) : first.why;
    return { ...whose, ...star, grade, ...(stars.length === 1 || why === undefined ? {} : { why }) };
  }
  const score = divide(scores.reduce(add, ZERO), exact(scores.length));
  const notes = [
    ...(scores.length < part.length ? [without(part.length - scores.length, part.length)] : []),
    ...(stars.length > 1 ? [unlike(stars)] : []),
  ];
  return {
    ...whose,
    ...star,
    score,
    grade: grade === '' ? gradeBy(score) : grade,
    ...(notes[0] === undefined ? {} : { note: notes.reduce(joined) }),
  };
}

/** A number and a team need not stand in every row. */
function whoAmong(rows: readonly Standing[]): Pick<Standing, 'who' | 'id' | 'team'> {
  const { who, id } = rows.find((one) => one.id !== '') ?? (rows[0] as Standing);
  return { who, id, team: rows.find(({ team }) => team !== '')?.team ?? '' };
}

const joined = (a: Text, b: Text): Text => text(`${a.zh}；${b.zh}`, `${a.en}; ${b.en}`);

const without = (rows: number, of: number): Text =>
  text(
    `${of} 行中 ${rows} 行没有得分，按其余的平均`,
    `${rows} of ${of} rows have no score; the mean is of the others`,
  );

function unlike(stars: readonly number[]): Text {
  const each = stars.map((one) => `${one}★`);
  return text(
    `各行的星级不同（${each.join('、')}），不取其中一个`,
    `the rows give different stars (${each.join(', ')}); none of them is taken`,
  );
}
