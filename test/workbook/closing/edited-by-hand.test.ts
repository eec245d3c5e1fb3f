/** Closed months as people keep them, edited by hand: what is said of each edit. */
import {
  add,
  computedRules,
  headed,
  computed,
  noted,
  paid,
  plain,
  renamed,
  rulesOf,
  said,
  set,
  SHEET,
  teams,
  twoRows,
  withARowFirst,
  withSomebodyFirst,
  type Book,
} from './by-hand';

/** A row stands in front of the amounts. */
const lowered = (book: Book): void => {
  const lines = book[SHEET] ?? [];
  lines.splice(1, 0, []);
  lines.slice(5).forEach((line, at) => (line[4] = computed(`=C${6 + at}+D${6 + at}`, 50 + 2 * at)));
  (lines[3] ?? [])[1] = computed('=IF(COUNT(E6:E9)=4,"✓","缺")', '✓');
};

/** As programs leave formulas whose sheet is gone. */
const deleted = ({ [SHEET]: _, ...book }: Book, there: string): Book => {
  const pay = book['3月工资']?.slice(2) ?? [];
  pay.forEach((line, at) => (line[2] = computed(`=${there}E${5 + at}*10`, { error: '#REF!' })));
  return book;
};

/** So many rows stand above by now. */
const ruled = (book: Book, more: number): void => {
  const lines = book['规则 一组'] ?? [];
  (lines[5 + more] ?? [])[1] = computed(`=B${5 + more}-20`, 40);
  (lines[6 + more] ?? [])[1] = computed(`=SUM($B$${5 + more}:B${6 + more})-80`, 20);
};

test.each<[string, () => Book, (book: Book) => Book | undefined, readonly string[]]>([
  ['two rows of headers: nothing', twoRows, () => undefined, []],
  ['two rows of headers: a value', twoRows, set(SHEET, 4, 4, 99), ['李明 响应 实际 20 → 99 E5']],
  ['two rows of headers: a header', twoRows, set(SHEET, 3, 4, '实绩'), ['表头 响应 实际 → 实绩 E4']],
  ['two rows of headers: renamed', twoRows, renamed({ [SHEET]: '存档' }), []],
  ...['已核对', '以上数据核对无误', '周会计 2026-04-02', '单位：元', 'OK', '备注：本月调整'].map(
    (words) => [`a remark below: ${words}`, plain, add(words), []] as never,
  ),
  ['somebody more', plain, add('孙新', 'K9', 1, 2, computed('=C9+D9', 3)), ['孙新 封账后新增 A9']],
  ['a sealed remark edited', noted, set(SHEET, 9, 0, '备注：李明请假5天'), ['备注：李明请假3天 姓名 备注：李明请假3天 → 备注：李明请假5天 A10']], // prettier-ignore
  ['teams renamed crosswise', teams, renamed({ 一组考核: '二组考核', 二组考核: '一组考核' }), []],
  ['rules renamed', teams, renamed({ '规则 一组': '甲', '规则 二组': '乙' }), []],
  ['rules renamed crosswise', teams, renamed({ '规则 一组': '规则 二组', '规则 二组': '规则 一组' }), []],
  ['rules renamed, and one edited', teams, (book) => { set('规则 二组', 4, 1, 75)(book); return renamed({ '规则 一组': '甲', '规则 二组': '乙' })(book); }, ['乙 A 70 → 75 B5']], // prettier-ignore
  ['a blank column at the left of rules', teams, (book) => void book['规则 一组']?.forEach((line) => line.unshift(null)), []], // prettier-ignore
  ['rules with a column at the left, edited', teams, (book) => { book['规则 一组']?.forEach((line) => line.unshift(null)); return set('规则 一组', 4, 2, 61)(book); }, ['规则 一组 A 60 → 61 C5']], // prettier-ignore
  ['rules of another team, whose name begins alike', () => ({ ...teams(), '规则 一': rulesOf('一', 50) }), set('规则 一', 4, 1, 77), []], // prettier-ignore
  [
    'rows put in above rules with formulas',
    computedRules,
    (book) => {
      book['规则 一组']?.unshift(['说明'], []);
      ruled(book, 2);
      return undefined;
    },
    ['规则 一组 说明 空 → 说明 A1'],
  ],
  [
    'blank rows put in above rules with formulas',
    computedRules,
    (book) => {
      book['规则 一组']?.unshift([], []);
      ruled(book, 2);
      return undefined;
    },
    [],
  ],
  [
    'a blank row put in between',
    computedRules,
    (book) => {
      book['规则 一组']?.splice(2, 0, []);
      ruled(book, 1);
      return undefined;
    },
    [],
  ],
  [
    'a blank column before them',
    computedRules,
    (book) => {
      book['规则 一组']?.forEach((line) => line.unshift(null));
      const lines = book['规则 一组'] ?? [];
      (lines[5] ?? [])[2] = computed('=C5-20', 40);
      (lines[6] ?? [])[2] = computed('=SUM($C$5:C6)-80', 20);
      return undefined;
    },
    [],
  ],
  [
    'a formula of rules edited',
    computedRules,
    (book) => {
      (book['规则 一组']?.[5] ?? [])[1] = computed('=B5*2/3', 40);
      return undefined;
    },
    ['规则 一组 B 公式被改动，值仍为 40 B6'],
  ],
  [
    'a formula of rules, and rows put in above',
    computedRules,
    (book) => {
      book['规则 一组']?.unshift([], []);
      ruled(book, 2);
      (book['规则 一组']?.[8] ?? [])[1] = computed('=SUM($B$7:B7)-40', 20);
      return undefined;
    },
    ['规则 一组 C 公式被改动，值仍为 20 B9'],
  ],
  ['a sealed sheet deleted', paid, (book) => deleted(book, '#REF!'), ['3月考核 工作表不见了']],
  [
    'a sealed sheet deleted, a copy kept',
    paid,
    (book) => {
      book['3月考核 (2)'] = book[SHEET] ?? [];
      return deleted(book, '#REF!');
    },
    ['3月考核 工作表不见了'],
  ],
  [
    'the same, and names in formulas kept',
    paid,
    (book) => {
      book['3月考核 (2)'] = book[SHEET] ?? [];
      return deleted(book, "'3月考核'!");
    },
    ['3月考核 工作表不见了'],
  ],
  [
    'the same, and another formula',
    paid,
    (book) => {
      book['3月考核 (2)'] = book[SHEET] ?? [];
      const left = deleted(book, '#REF!');
      (left['3月工资']?.[2] ?? [])[2] = computed('=#REF!E5*20', { error: '#REF!' });
      return left;
    },
    ['3月考核 工作表不见了', '李明 奖金 公式已改：500 → #REF! C3'],
  ],
  [
    'renamed, with the formulas',
    paid,
    (book) => {
      book['3月工资']
        ?.slice(2)
        .forEach((line, at) => (line[2] = computed(`=存档!E${5 + at}*10`, 500 + 20 * at)));
      return renamed({ [SHEET]: '存档' })(book);
    },
    [],
  ],
  ['a remark above the headers', headed, set(SHEET, 0, 4, '已发邮件 2026-04-02'), []],
  ['an amount put above the headers', headed, set(SHEET, 0, 4, 300), ['客服考核 空 → 300 E1']],
  ['a month put above the headers', headed, set(SHEET, 0, 4, '2026-04'), ['客服考核 空 → “2026-04” E1']],
  [
    'a row without a name',
    paid,
    (book) => void book['3月工资']?.splice(4, 0, [null, null, 5000]),
    ['没有姓名的一行封账后新增 A5'],
  ],
  ['words above the headers cleared', headed, set(SHEET, 1, 3, null), ['2026-03 奖金池 → 空 D2']],
  ['words beside a formula cleared', headed, set(SHEET, 2, 0, null), ['月份 检查 → 空 A3']],
  ['an amount above the headers cleared', headed, set(SHEET, 1, 4, null), ['奖金池 5000 → 空 E2']],
  [
    'two amounts above the headers exchanged',
    headed,
    (book) => {
      set(SHEET, 1, 4, 6000)(book);
      return set(SHEET, 2, 4, 5000)(book);
    },
    ['奖金池 5000 → 6000 E2', '目标 6000 → 5000 E3'],
  ],
  ['a row put in above the headers', headed, (book) => void lowered(book), []],
  [
    'the same, and an amount',
    headed,
    (book) => {
      lowered(book);
      return set(SHEET, 2, 4, 7000)(book);
    },
    ['奖金池 5000 → 7000 E3'],
  ],
  [
    'a heading over two columns',
    twoRows,
    (book) => {
      set(SHEET, 2, 4, '时长')(book);
      return set(SHEET, 2, 5, '时长')(book);
    },
    ['表头 响应 → 时长 E3'],
  ],
  ['one of two headings', twoRows, set(SHEET, 2, 5, '时长'), ['表头 响应 → 时长 F3']],
  [
    'the marks of the sealed values taken away',
    plain,
    (book) => void book['封账 2026-03']?.forEach((line) => line.splice(0, 1)),
    ['封账 2026-03 A 整列不见了 A1'],
  ],
  [
    'the checks of the sealed values taken away',
    plain,
    (book) => void book['封账 2026-03']?.forEach((line) => line.splice(1, 1)),
    ['封账 2026-03 B 整列不见了 A1'],
  ],
  [
    'the checks cleared, and a value',
    plain,
    (book) => {
      book['封账 2026-03']?.forEach((line) => (line[1] = null));
      return set(SHEET, 4, 2, 99)(book);
    },
    ['封账 2026-03 B 整列不见了', '李明 服务态度 20 → 99 C5'],
  ],
  [
    'the journal renamed',
    paid,
    renamed({ 星评日志: '存档' }),
    ['星评日志 被改名为“存档”，因此没有核对。请改回原名 A1'],
  ],
  [
    'the list of closings renamed',
    paid,
    renamed({ 星评月结: '存档' }),
    ['星评月结 被改名为“存档”，因此没有核对。请改回原名 A1'],
  ],
  ['somebody put in first', paid, (book) => void withSomebodyFirst(book), ['孙新 封账后新增 A5']],
  ['the same, and a formula led to the newcomer', paid, (book) => { withSomebodyFirst(book); (book['3月工资']?.[2] ?? [])[2] = computed(`='${SHEET}'!E5*10`, 500); return undefined; }, ['孙新 封账后新增 A5', '李明 奖金 公式已改，值仍为 500 C3']], // prettier-ignore
  ['somebody put in first and last', paid, (book) => { withSomebodyFirst(book); book[SHEET]?.push(['何新', 'K8', 1, 2, computed('=C10+D10', 3)]); return undefined; }, ['孙新 封账后新增 A5', '何新 封账后新增 A10']], // prettier-ignore
  ['a row of a sheet that is not sealed put in first', paid, (book) => void withARowFirst(book), []],
  ['the same, and a formula led to it', paid, (book) => { withARowFirst(book); (book[SHEET]?.[4] ?? [])[3] = computed('=数据!B2', 30); return undefined; }, ['李明 响应 公式已改，值仍为 30 D5']], // prettier-ignore
  ['a copy of the seal, edited', plain, (book) => { book['封账 2026-03 (2)'] = (book['封账 2026-03'] ?? []).map((line) => line.map((cell) => (cell === 20 ? 99 : cell))); return undefined; }, []], // prettier-ignore
  ['a copy of the seal, and a value', plain, (book) => { book['封账 2026-03 (2)'] = (book['封账 2026-03'] ?? []).map((line) => [...line]); return set(SHEET, 4, 2, 99)(book); }, ['李明 服务态度 20 → 99 C5']], // prettier-ignore
])('%s', async (_, book, edit, words) => {
  expect(await said(book(), edit)).toEqual(words);
});
