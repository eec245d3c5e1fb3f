/** Every indicator with its weight or maximum and its rule in a line; facts and codes where a scheme has those instead. */
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CompiledIndicator, CompiledScheme } from '../../../core/compile/compiled';
import { withAdditions } from '../../../core/rules/additions';
import { describeRule } from '../../../core/rules/describe';
import { INPUT_KINDS } from '../../../core/words/labels';
import { usePane } from '../../context';
import { templatesTexts } from './texts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  rule: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Line {
  readonly key: string;
  readonly title: string;
  readonly aside: string;
  readonly rule: string;
}

export function IndicatorList({ compiled }: { compiled: CompiledScheme }) {
  const styles = useStyles();
  const { say } = usePane();
  const { scheme } = compiled;
  const indicator = (one: CompiledIndicator): Line => ({
    key: one.key,
    title: say(one.label),
    aside: one.adjustment
      ? '±'
      : one.weight !== undefined
        ? `${say(templatesTexts.weight)} ${one.weight}`
        : `${say(templatesTexts.full)} ${one.max}`,
    rule: say(
      withAdditions(describeRule(one.indicator.rule, one.inputs, scheme.settings ?? []), one.indicator),
    ),
  });
  const lines: readonly Line[] = [
    ...[...compiled.indicators, ...compiled.adjustments].map(indicator),
    ...(scheme.stars?.facts ?? []).map((fact) => ({
      key: fact.key,
      title: say(fact.label),
      aside: say(INPUT_KINDS[fact.input]),
      rule: fact.key,
    })),
    ...(scheme.log?.codes ?? []).map((code) => ({
      key: code.code,
      title: say(code.label),
      aside: '★'.repeat(code.severity),
      rule: code.code,
    })),
  ];
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.key} className={styles.item}>
          <div className={styles.head}>
            <Text weight="semibold">{line.title}</Text>
            <Caption1>{line.aside}</Caption1>
          </div>
          <Caption1 className={styles.rule}>{line.rule}</Caption1>
        </li>
      ))}
    </ul>
  );
}
