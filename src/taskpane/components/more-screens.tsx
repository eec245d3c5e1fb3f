/** The place of the menu of screens whose tabs do not fit; the menu itself is loaded only where it is needed. */
import { makeStyles, useOverflowMenu } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ScreensProps } from './screen-tab';

const ScreensMenu = lazy(async () => ({
  default: (await import(/* webpackChunkName: "menu" */ './screens-menu')).ScreensMenu,
}));

const useStyles = makeStyles({ place: { width: '28px', flexShrink: 0 } });

export function MoreScreens(props: ScreensProps) {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  if (!isOverflowing) return null;
  return (
    <span ref={ref} className={styles.place}>
      <Suspense fallback={null}>
        <ScreensMenu {...props} />
      </Suspense>
    </span>
  );
}
