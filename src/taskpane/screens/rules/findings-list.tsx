/** What the linter finds, gravest first; choosing one selects its cell. */
import { Badge, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../../core/findings/finding';
import { cellAddress } from '../../../workbook/formula/address';
import type { RulesSheet } from '../../../workbook/rules/find';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { rulesTexts } from './texts';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '4px' },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', padding: 0, margin: '8px 0 0' },
  finding: {
    display: 'block',
    width: '100%',
    textAlign: 'left',
    padding: '8px 10px',
    marginBottom: '6px',
    fontFamily: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  note: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
});

const COLORS = { error: 'danger', warning: 'warning', note: 'informative' } as const;
const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

export function FindingsList({ rules }: { rules: RulesSheet }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const { findings, area, sheet } = rules;
  const counts = countsOf(findings);
  const sorted = ORDER.flatMap((severity) => findings.filter((one) => one.severity === severity));
  // A finding about a whole row selects the row.
  const select = ({ row, column }: Finding): void => {
    const width = column === undefined ? area.columns : 1;
    const target = {
      sheet,
      row: area.row + row,
      column: area.column + (column ?? 0),
      rows: 1,
      columns: width,
    };
    workbook.select(target).catch(() => undefined);
  };
  const placeOf = ({ row, column }: Finding): string =>
    column === undefined
      ? say(rulesTexts.rowNumber(area.row + row + 1))
      : cellAddress(area.row + row, area.column + column);
  return (
    <>
      <Status className={styles.counts}>
        {findings.length === 0 ? (
          <Text>{say(rulesTexts.nothingFound)}</Text>
        ) : (
          ORDER.filter((severity) => counts[severity] > 0).map((severity) => (
            <Badge key={severity} appearance="tint" color={COLORS[severity]}>
              {say(rulesTexts[COUNTED[severity]](counts[severity]))}
            </Badge>
          ))
        )}
      </Status>
      {findings.length > 0 && (
        <Caption1 block className={styles.hint}>
          {say(counts.error > 0 ? rulesTexts.notComputing : rulesTexts.goTo)}
        </Caption1>
      )}
      <ul className={styles.list}>
        {sorted.map((finding, index) => (
          <li key={index}>
            <button
              type="button"
              className={mergeClasses(styles.finding, styles[finding.severity])}
              onClick={() => select(finding)}
            >
              <Caption1 block className={styles.hint}>
                {say(rulesTexts.severity[finding.severity])} · {placeOf(finding)}
              </Caption1>
              {say(finding.message)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const COUNTED = { error: 'errors', warning: 'warnings', note: 'notes' } as const;
