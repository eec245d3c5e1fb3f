/** The steps of the month, each in a line with its state and one action. */
import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular } from '@fluentui/react-icons';
import type { MonthReading } from '../../../workbook/month/reading';
import type { Step, StepAction, StepState } from '../../../workbook/month/step';
import { STEPS } from '../../../workbook/month/steps';
import { usePane } from '../../context';
import { homeTexts } from './texts';

const useStyles = makeStyles({
  list: { listStyle: 'none', padding: 0, margin: '8px 0 0' },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  state: { display: 'block', color: tokens.colorNeutralForeground2 },
  action: { flexShrink: 0, minWidth: 0 },
});

const ICONS = { done: CheckmarkCircleFilled, open: CircleHalfFillRegular, none: CircleRegular } as const;

interface Props {
  readonly reading: MonthReading;
  readonly onAct: (action: StepAction) => void;
}

export function StepList({ reading, onAct }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <ol className={styles.list} aria-label={say(homeTexts.steps)}>
      {STEPS.map((step) => {
        const state = step.state(reading);
        return state && <StepLine key={step.id} step={step} state={state} onAct={onAct} />;
      })}
    </ol>
  );
}

function StepLine({
  step,
  state,
  onAct,
}: {
  readonly step: Step;
  readonly state: StepState;
  readonly onAct: Props['onAct'];
}) {
  const styles = useStyles();
  const { language, say } = usePane();
  const Icon = ICONS[state.how];
  const label = say(state.action.label);
  return (
    <li className={styles.step}>
      <Icon
        className={mergeClasses(styles.icon, state.how === 'done' && styles.done)}
        role="img"
        aria-hidden={false}
        aria-label={say(homeTexts[state.how])}
      />
      <div className={styles.words}>
        <Text weight="semibold" block>
          {say(step.title)}
        </Text>
        <Caption1 className={styles.state}>{say(state.words)}</Caption1>
      </div>
      <Button
        size="small"
        className={styles.action}
        aria-label={`${say(step.title)}${language === 'zh' ? '：' : ': '}${label}`}
        onClick={() => onAct(state.action)}
      >
        {label}
      </Button>
    </li>
  );
}
