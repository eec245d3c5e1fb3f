/** The look of what a command will do, told in a list before it is done. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const usePreviewStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: '20px' },
});
