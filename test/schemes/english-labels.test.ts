/** English throughout: whatever a built-in scheme lets one choose has an English name, by which it is accepted too. */
import { isError } from '../../src/core/cell';
import { indicatorsOf, inputsOf } from '../../src/core/compile/parts';
import { findLevel } from '../../src/core/pay/salary';
import { levelNames } from '../../src/core/rules/levels/names';
import { compiledOf } from '../../src/core/schemes';
import { schemes } from '../../src/schemes/all';
import { gradeIn, nameIn } from '../../src/workbook/template/names';

const ENGLISH = /^[\x20-\x7e±≤≥–·★]+$/;
const bad = (words: readonly string[]) => words.filter((one) => !ENGLISH.test(one));

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  const compiled = compiledOf(scheme);
  const entries = [...indicatorsOf(scheme), ...(scheme.adjustments ?? [])];
  expect(bad(entries.map(({ label }) => label.en))).toEqual([]);
  expect(bad(entries.flatMap((one) => inputsOf(one).map(({ label }) => label.en)))).toEqual([]);
  for (const { rule } of entries)
    if (rule.kind === 'levels')
      for (const level of rule.levels) {
        expect(bad([level.label.en])).toEqual([]);
        expect(levelNames(level)).toContain(level.label.en);
      }
  for (const level of scheme.pay?.levels ?? []) {
    const name = nameIn(level, 'en');
    expect(bad([name])).toEqual([]);
    const [zh, en] = [findLevel(compiled, level.label), findLevel(compiled, name)];
    expect(isError(en)).toBe(false);
    expect(en).toEqual(zh);
  }
  const { probation } = scheme.pay ?? {};
  for (const level of probation === undefined ? [] : (scheme.pay?.levels ?? [])) {
    const mark = nameIn(probation ?? level, 'en');
    expect(bad([mark])).toEqual([]);
    const zh = findLevel(compiled, `${probation?.label}${level.label}`);
    expect(isError(zh)).toBe(false);
    expect(findLevel(compiled, `${mark} ${nameIn(level, 'en')}`)).toEqual(zh);
    expect(findLevel(compiled, mark)).toEqual(findLevel(compiled, probation?.label ?? ''));
  }
  for (const fact of scheme.stars?.facts ?? [])
    expect(bad((fact.choices ?? []).map((choice) => nameIn(choice, 'en')))).toEqual([]);
  expect(bad((scheme.grades?.bands ?? []).map(({ label }) => gradeIn(label, 'en')))).toEqual([]);
});
