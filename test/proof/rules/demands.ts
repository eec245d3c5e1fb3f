/** Figures that nobody asks for: a sound table says so of each. */
import type { Row } from './parts';
import type { Version } from './total';

/** What the evaluator asks of every row of these parts, whatever the sheet holds. */
const WATCHED: Readonly<Record<string, readonly string[]>> = {
  指标: ['权重', '满分', '目标', '步长', '每次分值', '可另评低于'],
  分档: ['界限', '得分', '每', '起始得分', '另一界限'],
  选项: ['得分', '起点', '另一界限', '违规上限'],
  评级: ['界限', '另一界限', '系数', '金额'],
  输入格: ['权重'],
};

/** The watched cells of a row that were filled in and that no question has asked for. */
export function idleIn(version: Version, at: number): readonly string[] {
  for (const [part, columns] of Object.entries(WATCHED)) {
    const row: Row | undefined = version.parts.get(part)?.find((one) => one.at === at);
    if (row !== undefined) return row.unread(columns).map((column) => `${part} ${column}`);
  }
  return [];
}
