/** The guide: a part for every screen, in both languages, with pictures that are there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { guideAddress } from '../../src/taskpane/guide/address';
import { guidePage } from '../../src/taskpane/guide/guide-html';
import { GUIDE } from '../../src/taskpane/guide/parts';
import { WITH_SELF_CHECK } from '../../src/taskpane/screens';

const page = guidePage("default-src 'none'");
const document_ = new DOMParser().parseFromString(page, 'text/html');

test.each(WITH_SELF_CHECK.flatMap(({ id }) => [guideAddress(id, 'zh'), guideAddress(id, 'en')]))(
  '%s leads to a part',
  (address) => {
    const part = document_.getElementById(address.replace('guide.html#', ''));
    expect(part?.querySelectorAll('li').length).toBeGreaterThan(0);
  },
);

test('every subject of the help is a part', () => {
  expect(GUIDE.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['templates', 'salary', 'rules', 'errors', 'undo']),
  );
});

test('Chinese comes first and English is marked as such', () => {
  const main = document_.querySelector('main');
  expect(main?.querySelector('h2')?.textContent).toMatch(/\p{Script=Han}/u);
  const english = document_.getElementById('english');
  expect(english?.lang).toBe('en');
  expect(english?.textContent?.replace(/星评(?:日志|人员|月结|申诉)|星级台账|工资条/g, '')).not.toMatch(
    /\p{Script=Han}/u,
  );
});

test('it asks for nothing that does not lie beside it', () => {
  const named = [...document_.querySelectorAll('[src], [href]')].map(
    (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
  );
  const files = new Set(named.map((one) => one.replace(/#.*/, '')).filter((one) => one !== ''));
  expect([...files].filter((file) => /^[a-z]+:/i.test(file))).toEqual([]);
  const root = join(__dirname, '../..');
  for (const file of files)
    if (file.startsWith('assets/')) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  for (const image of document_.querySelectorAll('main img')) expect(image.getAttribute('alt')).not.toBe('');
  expect(document_.querySelector('script')).toBeNull();
});
