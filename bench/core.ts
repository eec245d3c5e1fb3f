/** The product itself: scores, total, grade and salary of every person. */
import { isError } from '../src/core/cell';
import { compileScheme } from '../src/core/compile/compile';
import { exact, toNumber, type Exact } from '../src/core/number/exact';
import { toYuan } from '../src/core/number/fen';
import type { PayPosition } from '../src/core/compile/compiled';
import { findLevel, salaryOf, type Salary } from '../src/core/pay/salary';
import { gradeOf } from '../src/core/score/grade';
import { isNotRated } from '../src/core/score/not-rated';
import { scoreRow } from '../src/core/score/row';
import type { Grade } from '../src/schemes/scheme';
import { presalesStandard } from '../src/schemes/presales-standard';
import type { Outcome } from './result';
import type { Person } from './rows';

const compiled = compileScheme(presalesStandard);

export function scoreWithCore(people: readonly Person[]): Outcome[] {
  return people.map((person) => {
    const { total } = scoreRow(compiled, person.inputs);
    if (total === null || isError(total)) throw new Error(JSON.stringify(total));
    if (isNotRated(total)) throw new Error(total.notRated.en);
    const grade = gradeOf(compiled, total) as Grade;
    const position = findLevel(compiled, person.level) as PayPosition;
    const salary = salaryOf(compiled, position, total, exact(person.commission) as Exact) as Salary;
    return { total: toNumber(total), grade: grade.label, salary: toYuan(salary.total) };
  });
}
