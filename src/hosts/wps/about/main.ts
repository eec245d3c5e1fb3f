/** The page behind the button 关于: versions, the functions, and the prefix of their names. */
import made from '../../../../package.json';
import type { Text } from '../../../schemes/indicator';
import { functionPrefix, keepFunctionPrefix, prefixFault } from '../function-prefix';
import { wpsVersion } from '../roots';
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

function functionsWords(): string {
  const startup = lastStartup();
  if (startup === null) return '–';
  const prefix = startup.prefix === '' ? '' : `（${startup.prefix}.）`;
  return [`${startup.registered} / ${startup.all}${prefix}`, ...startup.refused].join('\n');
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
