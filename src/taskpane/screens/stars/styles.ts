/** The look that the parts of the stars' screen share. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useStarStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { margin: '8px 0 0' },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    textAlign: 'left',
    padding: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { textAlign: 'left', padding: '4px', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});
