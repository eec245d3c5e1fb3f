/** The page that Excel opens for help on a function, made from the catalogue: plain text in both languages, without a script. */
import type { Text } from '../core/words/text';
import { BLANK_CELLS } from './blank-cells';
import { catalogue } from './catalogue';
import type { DescribedParameter, Example, FunctionDescription } from './description';
import { exampleText } from './example-text';
import { escaped } from './escaped';
import { pageFrame } from './page-frame';

/** `csp`: the page's content security policy; `office`: whether Microsoft's library lies beside it. */
export function helpPage(csp: string, office: boolean): string {
  return pageFrame({
    csp,
    title: '函数说明 Function help',
    intro: `      ${both({
      zh: '函数说明。没有列在这里的问题，请联系为您安装此加载项的人。',
      en: 'Function help. For anything else, ask whoever installed this add-in for you.',
    })}
      <p>
        <a href="guide.html">使用帮助 <span lang="en">The guide</span></a> ·
        <a href="privacy.html">数据保护 <span lang="en">Data protection</span></a>
      </p>`,
    body: `    <nav aria-label="函数 Functions">
      <ul>
${catalogue.map(entry).join('\n')}
      </ul>
    </nav>
${blankCells()}
    <main>
${catalogue.map(section).join('\n')}
    </main>
    <footer>
      ${office ? officeTerms() : ''}
      <p>© 2026 The StarBand authors, MIT</p>
    </footer>`,
  });
}

function officeTerms(): string {
  return `${both({
    zh: 'Microsoft 不负责维护、更新或支持此加载项。Office JavaScript 库按其许可随附：',
    en: 'Microsoft is not responsible for maintaining, updating or supporting this add-in. The Office JavaScript library comes with it under its own terms:',
  })}<p><a href="office/LICENSE.md">office/LICENSE.md</a></p>`;
}

function entry({ name, summary }: FunctionDescription): string {
  return `        <li><a href="#${name}"><code>${name}</code></a> ${inline(summary)}</li>`;
}

function blankCells(): string {
  const { title, about, forms, generated } = BLANK_CELLS;
  const list = forms.map((form) => `<pre tabindex="0">${escaped(form.formula)}</pre>${both(form.about)}`);
  return `    <aside id="blank-cells">
      <h2>${inline(title)}</h2>
      ${both(about)}
      ${list.join('')}
      ${both(generated)}
    </aside>`;
}

function section({ name, summary, parameters, result, errors, examples }: FunctionDescription): string {
  const signature = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name)).join(', ');
  const list = errors.map((error) => `<li>${inline(error)}</li>`).join('');
  return `      <section id="${name}">
        <h2>${name}</h2>
        <p><code>=${name}(${signature})</code></p>
        ${both(summary)}
        ${parameters.length === 0 ? '' : `<dl>${parameters.map(argument).join('')}</dl>`}
        <h3>结果 <span lang="en">Result</span></h3>
        ${both(result.about)}
        ${list === '' ? '' : `<ul>${list}</ul>`}
        <h3>示例 <span lang="en">Examples</span></h3>
        ${examples.map(exampleBlock).join('')}
      </section>`;
}

function argument({ name, optional, about }: DescribedParameter): string {
  const may = optional === true ? ' （可省略 <span lang="en">optional</span>）' : '';
  return `<dt><code>${name}</code>${may}</dt><dd>${inline(about)}</dd>`;
}

function exampleBlock(example: Example): string {
  return `<pre tabindex="0">${escaped(exampleText(example).join('\n'))}</pre>${both(example.about)}`;
}

/** A paragraph in each language. */
function both({ zh, en }: Text): string {
  return zh === en ? `<p>${escaped(zh)}</p>` : `<p>${escaped(zh)}</p><p lang="en">${escaped(en)}</p>`;
}

function inline({ zh, en }: Text): string {
  return zh === en ? escaped(zh) : `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;
}
