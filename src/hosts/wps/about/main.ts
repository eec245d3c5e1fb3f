/** The page behind the button 关于: versions, the functions, and the prefix of their names. */
import made from '../../../../package.json';
import type { Text } from '../../../core/words/text';
import { functionPrefix, keepFunctionPrefix, prefixFault } from '../function-prefix';
import { rootWith, wpsVersion } from '../roots';
import { lastStartup } from '../startup';
import '../page.css';

const SAVED: Text = {
  zh: '已保存。保存工作簿、完全退出 WPS 再打开后生效；已写好的公式不会改变。',
  en: 'Saved. In force once WPS was quit completely and opened again; formulas already written do not change.',
};
const NOT_SAVED: Text = {
  zh: '没有保存：这个 WPS 不让加载项保存设置。函数仍不带前缀。',
  en: 'Not saved: this WPS lets add-ins keep no settings. Functions stay without a prefix.',
};

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const both = ({ zh, en }: Text): string => `${zh} ${en}`;

const TOO_OLD: Text = {
  zh: '自定义函数需要 WPS 12.1.0.20540 或更高版本。请更新；在此之前可在窗格里把表格转成原生公式。',
  en: 'Custom functions need WPS 12.1.0.20540 or newer. Update; until then, the pane can turn sheets into native formulas.',
};
const NOT_STARTED: Text = {
  zh: '没有登记。请保存工作簿，完全退出 WPS 后再打开；仍这样就重新安装加载项。',
  en: 'None. Save the workbook, quit WPS completely and open it again; failing that, install the add-in again.',
};

function functionsWords(): string {
  const startup = lastStartup();
  if (startup === null) return both(NOT_STARTED);
  const prefix = startup.prefix === '' ? '' : `（${startup.prefix}.）`;
  const count = `${startup.registered} / ${startup.all}${prefix}`;
  const advice = rootWith('AddCustomFunction') === null ? [both(TOO_OLD)] : [];
  return [count, ...advice, ...startup.refused].join('\n');
}

element('version').textContent = made.version;
element('wps').textContent = wpsVersion() ?? '?';
element('functions').textContent = functionsWords();

const input = element<HTMLInputElement>('prefix');
input.value = functionPrefix();
element<HTMLFormElement>('prefix-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const prefix = input.value.trim();
  const fault = prefixFault(prefix);
  input.setAttribute('aria-invalid', String(fault !== null));
  element('prefix-result').textContent = both(fault ?? (keepFunctionPrefix(prefix) ? SAVED : NOT_SAVED));
});
