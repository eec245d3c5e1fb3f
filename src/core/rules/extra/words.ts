/** Extra points, in one line. */
import type { ExtraRule } from '../../../schemes/indicator';
import { text } from '../../words/text';
import type { RuleWords } from '../kind';

export const extra: RuleWords<ExtraRule> = () => text('加减分，正负均可', 'extra points, either sign');
