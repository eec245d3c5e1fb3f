/** Names for the controls that Univer shows as pictures alone. */
import { text, type Text } from '../../../core/words/text';
import type { Language } from '../../host';

/** By the command that a control carries. */
const COMMANDS: Readonly<Record<string, Text>> = {
  'univer.command.undo': text('撤销', 'Undo'),
  'univer.command.redo': text('重做', 'Redo'),
  'sheet.command.set-once-format-painter': text('格式刷', 'Format painter'),
  'sheet.command.clear-selection-all': text('清除', 'Clear'),
  'sheet.command.set-range-font-family': text('字体', 'Font'),
  'sheet.command.set-range-font-increase': text('增大字号', 'Increase font size'),
  'sheet.command.set-range-font-decrease': text('减小字号', 'Decrease font size'),
  'sheet.command.set-range-bold': text('加粗', 'Bold'),
  'sheet.command.set-range-italic': text('倾斜', 'Italic'),
  'sheet.command.set-range-underline': text('下划线', 'Underline'),
  'sheet.command.set-range-stroke': text('删除线', 'Strikethrough'),
  'sheet.command.numfmt.set.percent': text('百分比', 'Percent'),
  'sheet.command.numfmt.set.currency': text('货币', 'Currency'),
  'sheet.command.numfmt.add.decimal.command': text('增加小数位', 'More decimals'),
  'sheet.command.numfmt.subtract.decimal.command': text('减少小数位', 'Fewer decimals'),
  'sheet.command.add-range-protection-from-toolbar': text('保护区域', 'Protect range'),
  'base-ui.operation.toggle-shortcut-panel': text('快捷键', 'Shortcuts'),
  'sheet.command.toggle-gridlines': text('网格线', 'Gridlines'),
};

/** By where a control stands, with the picture that it shows. */
const PLACES: readonly (readonly [selector: string, name: Text])[] = [
  ['[data-u-comp="defined-name"] input', text('名称框', 'Name box')],
  ['[data-u-comp="defined-name"] a', text('名称列表', 'List of names')],
  ['[data-u-comp="formula-bar"] button', text('清除', 'Clear')],
  [
    '[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-increase-icon)',
    text('新建工作表', 'Add a sheet'),
  ],
  ['[data-u-comp="sheet-bar-append-button"]', text('所有工作表', 'All sheets')],
  ['button:has(.univerjs-icon-reduce-icon)', text('缩小', 'Zoom out')],
  ['button:has(.univerjs-icon-increase-icon)', text('放大', 'Zoom in')],
  ['[role="track"] button, [role="track"] a', text('显示比例', 'Zoom')],
  ['input[data-u-comp="input"]', text('字号', 'Font size')],
];

const CONTROLS = 'button, [role="button"], input';
/** Marks names that are ours, so that they follow the language. */
const OURS = 'starbandNamed';

export function nameControls(container: HTMLElement, language: () => Language): () => void {
  const name = (): void => {
    for (const control of container.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!isNameless(control)) continue;
      const words = nameOf(control)?.[language()];
      if (words === undefined || control.getAttribute('aria-label') === words) continue;
      control.setAttribute('aria-label', words);
      control.dataset[OURS] = '';
    }
  };
  let waits = false;
  new MutationObserver(() => {
    if (waits) return;
    waits = true;
    // Once for all that one change of the page brings.
    requestAnimationFrame(() => {
      waits = false;
      name();
    });
  }).observe(container, { childList: true, subtree: true });
  name();
  return name;
}

function isNameless(control: HTMLElement): boolean {
  if (control.dataset[OURS] !== undefined) return true;
  return !control.ariaLabel && control.title === '' && (control.textContent ?? '').trim() === '';
}

function nameOf(control: HTMLElement): Text | undefined {
  const command = control.closest<HTMLElement>('[data-u-command]')?.dataset.uCommand;
  const named = command === undefined ? undefined : COMMANDS[command];
  return named ?? PLACES.find(([selector]) => control.matches(selector))?.[1];
}
