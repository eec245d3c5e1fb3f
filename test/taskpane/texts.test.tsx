/** The pane's words: every screen has a list of its own, and every one of its words is there in both languages. */
import { functionsTexts } from '../../src/taskpane/screens/functions/texts';
import { rulesTexts } from '../../src/taskpane/screens/rules/texts';
import { salaryTexts } from '../../src/taskpane/screens/salary/texts';
import { selfCheckTexts } from '../../src/taskpane/screens/self-check/texts';
import { templatesTexts } from '../../src/taskpane/screens/templates/texts';
import { commonTexts } from '../../src/taskpane/texts/common';

test.each<[string, object]>([
  ['common', commonTexts],
  ['templates', templatesTexts],
  ['rules', rulesTexts],
  ['salary', salaryTexts],
  ['functions', functionsTexts],
  ['self-check', selfCheckTexts],
])('%s', (_, texts) => {
  const plain = Object.entries(texts).filter(([, words]) => typeof words === 'object' && 'zh' in words);
  expect(plain.length).toBeGreaterThan(5);
  const lacking = plain.filter(([, { zh, en }]) => zh.trim() === '' || en.trim() === '' || zh === en);
  expect(lacking.map(([key]) => key)).toEqual([]);
});
