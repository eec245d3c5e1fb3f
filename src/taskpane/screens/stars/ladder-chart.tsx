/** The months of one person against the thresholds of the stars; the same as a table for whoever does not see it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Standing } from '../../../core/stars/standing';
import { usePane } from '../../context';
import { AREA, HEIGHT, ladderLine, WIDTH, type Bar } from './ladder-line';
import { MonthTable } from './month-table';
import { starsTexts } from './texts';

/** Pictures keep their own colours where the system forces its own on everything else, unless they are told. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', maxWidth: '480px', height: 'auto' },
  reaches: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    [FORCED]: { fill: 'Highlight', stroke: 'CanvasText' },
  },
  short: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: '3 2',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  line: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: '2 3',
    [FORCED]: { stroke: 'CanvasText' },
  },
  looked: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  // Lines that run behind the figures leave them readable.
  words: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    paintOrder: 'stroke',
    fontFamily: tokens.fontFamilyBase,
    [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
});

interface Props {
  readonly name: string;
  readonly standing: Standing;
  /** Of the months, oldest first. */
  readonly keys: readonly string[];
  /** The star that the months are held against. */
  readonly looked: number;
}

export function LadderChart({ name, standing, keys, looked }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const line = ladderLine(standing, keys.map(shortLabel), looked);
  if (line === undefined) return null;
  const size = line.bars.length > 9 ? 8.5 : 10;
  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say(starsTexts.ladder(name))}
      >
        {line.bars.map((bar, index) => (
          <BarOf key={index} bar={bar} />
        ))}
        {line.thresholds.map(({ star, y, words }) => (
          <g key={star}>
            <line
              className={star === looked ? styles.looked : styles.line}
              x1={AREA.left}
              x2={AREA.right}
              y1={y}
              y2={y}
            />
            <text className={styles.words} fontSize={11} x={AREA.right + 4} y={y + 4}>
              {words}
            </text>
          </g>
        ))}
        {line.bars.map((bar, index) => (
          <BarWords key={index} bar={bar} size={size} />
        ))}
        {line.window !== undefined && (
          <>
            <path
              className={styles.looked}
              fill="none"
              d={`M${line.window.from} ${AREA.bottom + 16}v4H${line.window.to}v-4`}
            />
            <text
              className={styles.words}
              fontSize={10}
              textAnchor="middle"
              x={Math.max(60, (line.window.from + line.window.to) / 2)}
              y={AREA.bottom + 34}
            >
              {`${looked}★ ${say(starsTexts.window(line.window.months))}`}
            </text>
          </>
        )}
      </svg>
      {standing.months.length > 0 && <MonthTable standing={standing} keys={keys} />}
    </figure>
  );
}

function BarOf({ bar }: { readonly bar: Bar }) {
  const styles = useStyles();
  if (bar.y === undefined) return null;
  return (
    <rect
      className={bar.reaches ? styles.reaches : styles.short}
      x={bar.x}
      y={Math.min(bar.y, AREA.bottom - 1)}
      width={bar.width}
      height={Math.max(1, AREA.bottom - bar.y)}
    />
  );
}

/** Above the lines, so that these do not run through the figures. */
function BarWords({ bar, size }: { readonly bar: Bar; readonly size: number }) {
  const styles = useStyles();
  const middle = bar.x + bar.width / 2;
  return (
    <>
      {bar.y !== undefined && (
        <text className={styles.words} fontSize={size} textAnchor="middle" x={middle} y={bar.y - 3}>
          {bar.words}
        </text>
      )}
      <text className={styles.words} fontSize={size} textAnchor="middle" x={middle} y={AREA.bottom + 12}>
        {bar.label}
      </text>
    </>
  );
}

/** `2026-03` as 3; January with its year. */
function shortLabel(key: string): string {
  const [year = '', month] = key.split('-');
  if (month === undefined) return String(Number(year));
  return month === '01' ? `${year.slice(2)}/1` : String(Number(month));
}
