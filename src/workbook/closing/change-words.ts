/** Changes of a closed month in words. */
import { join, text, type Text } from '../../core/words/text';
import { isRoot, type Change } from './change';
import { valueWords } from './content-code';
import { leadWords } from './lead-words';

/** @example 李明 服务态度 80 → 90 */
export function changeWords(change: Change): Text {
  const { kind, who, what, before, after, percent } = change;
  const whose = change.id === undefined || change.id === '' ? who : `${who}（${change.id}）`;
  const head = [whose, what].filter((word) => word !== '').join(' ');
  const [from, to] = [valueWords(before, percent), valueWords(after, percent)];
  const moved = from === to ? from : `${from} → ${to}`;
  const same = from === to;
  const tail = (zh: string, en: string): Text => text(`${head} ${zh}`.trim(), `${head} ${en}`.trim());
  const named = (zh: string, en: string): Text =>
    head === '' ? text(`没有姓名的一行${zh}`, `a row without a name ${en}`) : tail(zh, en);
  switch (kind) {
    case 'value':
    case 'result':
    case 'journal':
      return tail(moved, english(moved));
    case 'rules':
      return same
        ? tail(`公式被改动，值仍为 ${to}`, `formula edited or typed over, still ${english(to)}`)
        : tail(moved, english(moved));
    case 'header':
      return tail(`表头 ${moved}`, `header ${english(moved)}`);
    case 'typed-over':
      return tail(
        same ? `公式被同样的值 ${to} 覆盖` : `公式被值覆盖：${moved}`,
        same
          ? `formula typed over by the same value ${english(to)}`
          : `formula typed over: ${english(moved)}`,
      );
    case 'formula-put':
      return tail(
        same ? `值 ${to} 换成了公式，值相同` : `值换成了公式：${moved}`,
        same
          ? `value ${english(to)} became a formula of the same value`
          : `value became a formula: ${english(moved)}`,
      );
    case 'formula':
      return tail(
        same ? `公式已改，值仍为 ${to}` : `公式已改：${moved}`,
        same ? `formula edited, still ${english(to)}` : `formula edited: ${english(moved)}`,
      );
    case 'led': {
      const words = change.lead === undefined ? text('', '') : leadWords(change.lead);
      return same
        ? tail(words.zh, words.en)
        : tail(`${moved}：${words.zh}`, `${english(moved)}: ${words.en}`);
    }
    case 'head-gone':
      return tail('表头行不见了，请恢复', 'the line of headers is gone; put it back');
    case 'column-gone':
      return tail('整列不见了', 'the whole column is gone');
    case 'column-unsure':
      return tail(
        '有几列同名，无法判断哪一列是封账时的，因此没有核对这一列',
        'stands over several columns; which of them was sealed cannot be told, so it was not compared',
      );
    case 'added':
      return named('封账后新增', 'was added after closing');
    case 'removed':
      return named('封账后移除', 'was removed after closing');
    case 'sheet-gone':
      return tail('工作表不见了', 'the sheet is gone');
    case 'sheet-renamed':
      return tail(
        `被改名为“${String(after)}”，因此没有核对。请改回原名`,
        `was renamed "${String(after)}" and so was not compared. Give it its name again`,
      );
    case 'rules-moved':
      return tail('规则行换了位置', 'the line of the rules stands elsewhere');
    case 'line':
      return tail(`被改动：${moved}`, `was edited: ${english(moved)}`);
    case 'line-gone':
      return tail(
        `（第 ${from} 次）的一行不见了或被改动，请恢复`,
        `(version ${from}): the line is gone or was edited; put it back`,
      );
    case 'line-lost':
      return tail('这一行不见了，请恢复', 'this line is gone; put it back');
    case 'line-strange':
      return tail('这一行不是由星评写下的', 'this line was not written by StarBand');
    case 'line-unsure':
      return tail(
        '这一行被改动，无法判断是哪一格',
        'this line was edited; which of its cells cannot be told',
      );
    case 'record':
      return tail('的记录被改动', 'the record of it was edited');
    case 'record-gone':
      return tail('的记录不见了', 'the record of it is gone');
    case 'value-lost':
      return tail(
        `现为 ${to}，与封账时不符；封账表里的原值也被改动，无法得知`,
        `is ${english(to)} and not what was sealed, which the sheet of sealed values has lost as well`,
      );
    case 'seal-gone':
      return tail('封账表里的这一行不见了', 'the line on the sheet of sealed values is gone');
    case 'disagree':
      return tail(
        `：封账表是 ${from}，这里是 ${to}，无法判断改的是哪一处`,
        `is ${english(from)} on the sheet of sealed values and ${english(to)} here; which of them was edited cannot be told`,
      );
    case 'traces-gone':
      return tail(
        `（第 ${from} 次）封过账，但封账表和“星评月结”的行都不见了，无法核对。请从备份恢复，或重开后再封账`,
        `was closed (version ${from}), but the sealed values and the line in 星评月结 are both gone, so nothing can be compared. Restore them, or reopen and close anew`,
      );
    case 'scheme':
      return tail('内置方案的内容与封账时不同', 'the built-in scheme is not what it was at closing');
    case 'seal':
      return tail(
        same ? '封账表被改动' : `封账表被改动：封账表 ${from}，工作表 ${to}`,
        same
          ? 'the sheet of sealed values was edited'
          : `the sheet of sealed values was edited: it has ${english(from)}, the sheet ${english(to)}`,
      );
  }
}

const english = (words: string): string =>
  words
    .split(' → ')
    .map((word) => (word === '空' ? 'blank' : word))
    .join(' → ');

/** "封账后改动 2 处：李明 服务态度 80 → 90", the first of them named. */
export function summaryOf(changes: readonly Change[]): Text | null {
  if (changes.length === 0) return null;
  const roots = changes.filter(isRoot);
  const named = roots.length > 0 ? roots : changes;
  const count = named.length;
  const first = join(named.slice(0, 2).map(changeWords), '；', '; ');
  const more = count > 2 ? text(' 等', ' …') : text('', '');
  return text(
    `封账后改动 ${count} 处：${first.zh}${more.zh}`,
    `${count} ${count === 1 ? 'change' : 'changes'} after closing: ${first.en}${more.en}`,
  );
}
