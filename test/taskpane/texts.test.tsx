/** The pane's words come from several lists; none may take the place of another's. */
import { convertTexts } from '../../src/taskpane/convert-texts';
import { salaryTexts } from '../../src/taskpane/salary-texts';
import { texts } from '../../src/taskpane/texts';

test.each([
  ['salary', salaryTexts],
  ['convert', convertTexts],
])('the %s texts are what the screens say', (_, part) => {
  expect(texts).toMatchObject(part);
});
