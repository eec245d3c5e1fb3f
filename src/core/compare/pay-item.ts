/** Pay, the issue log and the rank pool, as comparing sees them. */
import type { Pay, Scheme } from '../../schemes/scheme';
import { text } from '../words/text';
import { fact, factsOf, type Item, type List, showNumber } from './item';

export function payItem(pay: Pay): Item {
  const levels: List = {
    what: text('薪资级别', 'pay level'),
    ordered: true,
    items: pay.levels.map((level) => ({
      id: level.label,
      name: text(level.label, level.label),
      summary: text(
        `底薪 ${showNumber(level.base)}，奖金基数 ${showNumber(level.bonus)}`,
        `base ${showNumber(level.base)}, bonus pool ${showNumber(level.bonus)}`,
      ),
      facts: factsOf(level, ['code', 'base', 'bonus', 'commission', 'rated', 'aliases']),
    })),
  };
  const { probation } = pay;
  return {
    id: 'pay',
    name: text('薪资', 'Pay'),
    facts: [
      fact('commission', pay.commission),
      fact('probation', probation?.label),
      { ...fact('aliases', probation?.aliases), label: text('试用标记的别名', 'other marks of probation') },
      { ...fact('share', probation?.share), label: text('试用比例', 'share on probation') },
      { ...fact('level', probation?.level), label: text('试用默认级别', 'level on probation') },
    ],
    lists: [levels],
  };
}

export function logItem(log: NonNullable<Scheme['log']>): Item {
  return {
    id: 'log',
    name: text('问题记录', 'Issue log'),
    facts: [...factsOf(log, ['channels']), fact('start', log.from), fact('deductions', log.deductions)],
    lists: [
      {
        what: text('问题码', 'issue code'),
        ordered: true,
        items: log.codes.map((code) => ({
          id: code.code,
          name: text(`${code.code} ${code.label.zh}`, `${code.code} ${code.label.en}`),
          facts: factsOf(code, ['label', 'severity', 'aliases']),
        })),
      },
    ],
  };
}

export function poolItem(pool: NonNullable<Scheme['pool']>): Item {
  return {
    id: 'pool',
    name: text('名次奖金', 'Rank pool'),
    facts: factsOf(pool, ['rate', 'of', 'rest']),
    lists: [
      {
        what: text('名次', 'rank'),
        items: pool.ranks.map((rank, index) => ({
          id: String(index),
          name: text(`第 ${index + 1} 名`, `Rank ${index + 1}`),
          facts: factsOf(rank, ['share', 'plus']),
        })),
      },
    ],
  };
}
