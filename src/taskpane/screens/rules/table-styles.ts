/** The look of the simulation's tables. */
import { makeStyles, tokens } from '@fluentui/react-components';

const number = { textAlign: 'right', padding: '3px 2px' } as const;

export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    textAlign: 'left',
    padding: '3px 2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  headNumber: {
    ...number,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { textAlign: 'left', padding: '3px 2px', fontWeight: tokens.fontWeightRegular },
  number,
  person: {
    textAlign: 'left',
    padding: '8px 2px 2px',
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
