/** Whose points count by how much, in one line. */
import type { BlendRule } from '../../../schemes/indicator';
import { formatPercent } from '../../number/format';
import { text } from '../../words/text';
import type { RuleWords } from '../kind';

export const blend: RuleWords<BlendRule> = (rule) =>
  text(
    `自评 ${formatPercent(rule.self)} + 上级 ${formatPercent(rule.superior)}，满分 ${rule.max}`,
    `self ${formatPercent(rule.self)} + superior ${formatPercent(rule.superior)}, up to ${rule.max}`,
  );
