/** The guide as a page: Chinese first, then English, without a script; pictures lie beside it. */
import type { Language } from '../../core/words/language';
import { text, type Text } from '../../core/words/text';
import { escaped } from '../../functions/escaped';
import { pageFrame } from '../../functions/page-frame';
import type { GuidePart } from './guide-part';
import { GUIDE } from './parts';

const INTRO = text(
  '给用星评考核和发薪的人。一切都在本机计算，不上传任何内容。',
  'For whoever assesses and pays people with StarBand. Everything is computed on this machine; nothing is sent anywhere.',
);
/** The other pages of help that lie beside it. */
const PAGES: readonly (readonly [string, Text])[] = [
  ['help', text('各函数的说明', 'Help on each function')],
  ['rules-table', text('规则表怎么写', 'What stands in a rules table')],
  ['linter', text('规则检查的各种提示', 'What the check of rules finds')],
  ['native-formulas', text('原生公式', 'Native formulas')],
  ['privacy', text('数据保护说明', 'Data protection')],
];

/** `csp`: the page's content security policy. */
export function guidePage(csp: string): string {
  return pageFrame({
    csp,
    title: '使用帮助 Guide',
    intro: `      <p>${escaped(INTRO.zh)} <a href="#english" lang="en">English below</a></p>`,
    body: `    <main>
${half('zh')}
      <div id="english" lang="en">
        <p>${escaped(INTRO.en)}</p>
${half('en')}
      </div>
    </main>`,
  });
}

function half(language: Language): string {
  const say = (words: Text): string => escaped(words[language]);
  const links = GUIDE.map(({ id, title }) => `<li><a href="#${anchor(id, language)}">${say(title)}</a></li>`);
  const pages = PAGES.map(([name, title]) => `<li><a href="${name}.html">${say(title)}</a></li>`);
  const label = language === 'zh' ? '目录' : 'Contents';
  return `      <nav aria-label="${label}"><ul>${links.join('')}${pages.join('')}</ul></nav>
${GUIDE.map((part) => section(part, language)).join('\n')}`;
}

function section({ id, title, picture, steps }: GuidePart, language: Language): string {
  const say = (words: Text): string => escaped(words[language]);
  const shown =
    picture === undefined
      ? ''
      : `\n        <p><img class="picture" src="assets/guide/${picture.file}" alt="${say(picture.shows)}" /></p>`;
  return `      <section id="${anchor(id, language)}">
        <h2>${say(title)}</h2>
        <ol>${steps.map((step) => `<li>${say(step)}</li>`).join('')}</ol>${shown}
      </section>`;
}

function anchor(id: string, language: Language): string {
  return language === 'zh' ? id : `${id}-en`;
}
