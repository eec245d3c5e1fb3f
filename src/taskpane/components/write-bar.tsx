/** What writes a preview: always in sight, however long the list is. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '-12px',
    margin: '0 -12px -12px',
    padding: '8px 12px 12px',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function WriteBar({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().bar}>{children}</div>;
}
