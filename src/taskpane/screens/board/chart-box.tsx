/** Room for a chart as wide as the pane: the charts want to be told their width. What is in it is a picture: it can be neither pointed at nor focused. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    width: '100%',
    overflow: 'hidden',
    // Its own words in the pane's colour, also where the system forces colours.
    '& text': { fill: tokens.colorNeutralForeground1, forcedColorAdjust: 'auto' },
  },
});

/** Where nothing can be measured. */
const USUAL = 320;

export function ChartBox({ height, children }: { height: number; children: (width: number) => ReactNode }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setWidth(element.clientWidth || USUAL);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={styles.box} style={{ height }} inert aria-hidden="true">
      {width > 0 && children(width)}
    </div>
  );
}
