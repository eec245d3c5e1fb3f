/** The words of the people's screen. */
import { text } from '../../../core/words/text';

export const peopleTexts = {
  intro: text(
    '工作表“星评人员”记录谁在职、工号、团队、级别和平台账号；新表、导入和发薪据此认人。',
    'The sheet 星评人员 holds who is in service, with IDs, teams, levels and platform accounts; new sheets, imports and pay know people by it.',
  ),
  none: text(
    '还没有这张表。可以从一张考核表或工资表建立，也可以先建空表。',
    'There is none yet. Make it from an assessment or pay sheet, or begin with an empty one.',
  ),
  count: (all: number, teams: number) =>
    text(
      `共 ${all} 人${teams > 0 ? `，${teams} 个团队` : ''}`,
      `${all === 1 ? '1 person' : `${all} people`}${teams > 0 ? `, ${teams === 1 ? '1 team' : `${teams} teams`}` : ''}`,
    ),
  who: (names: readonly string[]) => {
    const [first, more] = [names.slice(0, 5), names.length > 5];
    return text(
      `${names.length} 人：${first.join('、')}${more ? ' 等' : ''}`,
      `${names.length === 1 ? '1 person' : `${names.length} people`}: ${first.join(', ')}${more ? ' …' : ''}`,
    );
  },
  from: text('从工作表添加', 'Add from a sheet'),
  choose: text('（选择工作表）', '(choose a sheet)'),
  noNames: text('这张表没有姓名列。请换一张。', 'This sheet has no column of names. Choose another.'),
  known: (count: number) =>
    text(`${count} 人已在名单中`, `${count === 1 ? '1 is' : `${count} are`} listed already`),
  add: (count: number) => text(`添加 ${count} 人`, `Add ${count === 1 ? '1 person' : `${count} people`}`),
  nobodyNew: text('没有新的人员', 'Nobody new'),
  makeEmpty: text('建空表', 'Make an empty list'),
  added: (count: number) =>
    text(`已写入“星评人员”，新增 ${count} 人。`, `Written to 星评人员, ${count} added.`),
  made: text('已建立“星评人员”。请填写。', 'The sheet 星评人员 is there. Fill it in.'),
  open: text('打开名单', 'Open the list'),
};
