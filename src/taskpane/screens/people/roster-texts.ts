/** The words of people in and out of a sheet. */
import { text, type Text } from '../../../core/words/text';

const some = (names: readonly string[]): readonly [string, string] => [names.join('、'), names.join(', ')];
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** So many addresses are named. */
const NAMED = 5;

export const rosterTexts = {
  title: text('在一张表上增减人员', 'People in and out of a sheet'),
  intro: text(
    '加入的人得到与他人相同的公式，合计、排名、奖金池的范围随之延长；写入前先看清单，写入后可撤销。',
    'Whoever comes in gets the formulas that the others have; sums, ranks and pools reach over them. Look at the list first; it can be undone.',
  ),
  sheet: text('考核表、星级表或工资表', 'Assessment, star or pay sheet'),
  choose: text('（选择工作表）', '(choose a sheet)'),
  count: (count: number) => text(`表上 ${count} 人`, `${people(count)} on the sheet`),
  typed: text('加入（输入或粘贴，每行一人）', 'In: typed or pasted, one per line'),
  typedHint: text(
    '可以带工号、团队、级别，用制表符隔开',
    'IDs, teams and levels may follow, with tabs between',
  ),
  fromStaff: (count: number) => text(`加入“星评人员”中的 ${count} 人`, `In: ${count} of 星评人员`),
  out: text('移出', 'Out'),
  left: (name: string) => text(`${name}（已离职）`, `${name} (has left)`),
  preview: text('将要写入', 'What will be written'),
  comes: ({ zh, en }: Text) => text(`加入：${zh}。`, `In: ${en}.`),
  place: (name: string, row: number) => text(`${name}（第 ${row} 行）`, `${name} (row ${row})`),
  goes: (names: readonly string[]) => {
    const [zh, en] = some(names);
    return text(`移出：${zh}。`, `Out: ${en}.`);
  },
  movesUp: text(
    '其下的人连同已填数据上移，空出的行留在最后，公式保留。',
    'Those below move up with what was typed for them; the free rows are the last, formulas ready.',
  ),
  staysFree: (rows: readonly number[]) =>
    text(
      `第 ${rows.join('、')} 行空出，其他人不动。可留给下一个人，也可以在表格里删除这些行。`,
      `Row ${rows.join(', ')}: free from now on, and nobody else moves. Leave it to the next one, or delete it in the sheet.`,
    ),
  extended: (count: number) =>
    text(
      `${count} 个公式的范围延长到新的最后一行。`,
      `The ranges of ${count === 1 ? '1 formula reach' : `${count} formulas reach`} down to the new last row.`,
    ),
  rowsPutIn: (row: number, rows: number) =>
    text(
      `没有空行：在原第 ${row} 行上方插入 ${rows} 行；公式、格式、筛选、打印区域随之延长。`,
      `No row is free: ${rows === 1 ? '1 row is' : `${rows} rows are`} put in above what was row ${row}; formulas, looks, filter and print area reach over ${rows === 1 ? 'it' : 'them'}.`,
    ),
  cellByCell: (addresses: readonly string[]) => {
    const [zh, en] = some(addresses.slice(0, NAMED));
    const more = addresses.length > NAMED;
    return text(
      `${zh}${more ? ` 等 ${addresses.length} 个公式` : ''}逐个单元格相加，不含新加入的人，请自行补上（建议改用 SUM）。`,
      `${en}${more ? ` and ${addresses.length - NAMED} more` : ''} name people's cells one by one and pass over whoever is new: add them there, or better use SUM.`,
    );
  },
  toFillIn: (titles: readonly string[]) => {
    const [zh, en] = some(titles);
    return text(`还要填写：${zh}。`, `Still to fill in: ${en}.`);
  },
  untold: (addresses: readonly string[]) => {
    const [zh, en] = some(addresses);
    return text(
      `这些公式指向移出的人，留空，请填写：${zh}。`,
      `These formulas meant somebody who is taken out; left blank, fill them in: ${en}.`,
    );
  },
  namingOut: (addresses: readonly string[]) => {
    const [zh, en] = some(addresses);
    return text(
      `这些公式指着移出的人的格，请更改：${zh}。`,
      `These formulas mean a cell of somebody who is taken out; change them: ${en}.`,
    );
  },
  passing: (addresses: readonly string[]) => {
    const [zh, en] = some(addresses);
    return text(
      `${zh} 仍接着新人上一行累计；填好新人的这一列后，请改为指向新人。`,
      `${en} still count on from the row above the new one: once the new one's cell is filled in, let them mean it.`,
    );
  },
  passedOver: (name: string, zh: string, en: string) => text(`${name}：${zh}`, `${name}: ${en}`),
  unsure: (names: readonly string[]) => {
    const [zh, en] = some(names);
    return text(
      `表上分几组，看不出放在哪一组：${zh}。请写明与表上一致的团队，或直接在该组填写姓名。`,
      `The sheet is in parts, and nothing tells which is that of ${en}. Give the team as the sheet has it, or type the name in that part.`,
    );
  },
  without: (names: readonly string[], row: number, rows: number) => {
    const [zh, en] = some(names);
    return text(
      `没有空行给：${zh}。请在第 ${row} 行上方插入 ${rows} 行（格式、筛选、打印区域随之延长），再点“再看一遍”。`,
      `No row is free for ${en}. Insert ${rows === 1 ? '1 row' : `${rows} rows`} above row ${row} (looks, filter and print area go along), then look again.`,
    );
  },
  toRow: (row: number) => text(`到第 ${row} 行`, `To row ${row}`),
  again: text('再看一遍', 'Look again'),
  below: (rows: readonly number[]) =>
    text(
      `第 ${rows.join('、')} 行在原表之下：框线、底色、筛选和打印区域请照上一行补上。`,
      `Row ${rows.join(', ')} lies below the sheet as it was: give it the lines and colours of the row above, and look at filter and print area.`,
    ),
  write: (added: number, out: number) => {
    if (out === 0) return text(`加入 ${added} 人`, `Put in ${people(added)}`);
    if (added === 0) return text(`移出 ${out} 人`, `Take out ${people(out)}`);
    return text(`加入 ${added} 人，移出 ${out} 人`, `Put in ${added}, take out ${out}`);
  },
  written: (sheet: string, added: number, out: number) =>
    text(`“${sheet}”：加入 ${added} 人，移出 ${out} 人。`, `“${sheet}”: ${added} put in, ${out} taken out.`),
};
