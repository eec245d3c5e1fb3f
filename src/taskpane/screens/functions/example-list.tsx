/** Worked examples of a function: the formula, the cells it speaks of, what comes out. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Cell } from '../../../core/cell';
import { isError } from '../../../core/cell';
import type { Example, Grid } from '../../../functions/description';
import { usePane } from '../../context';
import { functionsTexts } from './texts';

const useStyles = makeStyles({
  example: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  use: { marginTop: '4px' },
});

export function ExampleList({
  examples,
  onUse,
}: {
  examples: readonly Example[];
  onUse: (formula: string) => void;
}) {
  const styles = useStyles();
  const { say } = usePane();
  return examples.map((example) => (
    <div key={example.formula} className={styles.example}>
      <Text block className={styles.code}>
        {example.formula}
      </Text>
      {Object.entries(example.ranges ?? {}).map(([address, grid]) => (
        <Caption1 key={address} block className={styles.quiet}>
          {say(functionsTexts.exampleCells)} {address}: {gridText(grid)}
        </Caption1>
      ))}
      <Text block>→ {resultText(example)}</Text>
      <Caption1 block className={styles.quiet}>
        {say(example.about)}
      </Caption1>
      <Button
        size="small"
        className={styles.use}
        aria-label={`${say(functionsTexts.useExample)}: ${example.formula}`}
        onClick={() => onUse(example.formula)}
      >
        {say(functionsTexts.useExample)}
      </Button>
    </div>
  ));
}

function resultText({ result }: Example): string {
  return Array.isArray(result) ? gridText(result as Grid) : cellText(result as Cell);
}

function gridText(grid: Grid): string {
  return grid.map((row) => row.map(cellText).join(' | ')).join(' ⏎ ');
}

function cellText(cell: Cell): string {
  if (isError(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null ? '' : String(cell);
}
