/**
 * Bands over a number line: a column per band, as high as its score; at each edge a filled dot on the side that the edge belongs
 * to and a hollow one on the other. Stretches are equally wide, whatever the distance between their edges.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { BandsRule } from '../../../schemes/indicator';
import type { Text } from '../../../core/words/text';
import type { InputKind } from '../../../core/words/input-kind';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { bandLine, bandWords, type BandLine, type Stretch } from './band-line';

const WIDTH = 300;
const HEIGHT = 104;
const MARGIN = 10;
/** The number line, and the highest that a column reaches. */
const LINE = 66;
const TOP = 18;
const DOT = 3;
/** How far the two dots of an edge stand from it. */
const APART = 4.5;
/** More stretches than this are labelled smaller. */
const MANY = 7;

/** Pictures keep their own colours where the system forces its own on everything else, unless they are told. */
const FORCED = '@media (forced-colors: active)';
const EMPTY = { fill: 'Canvas', stroke: 'CanvasText' };

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', maxWidth: '420px', height: 'auto', marginTop: '4px' },
  column: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1, [FORCED]: EMPTY },
  line: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '2px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  full: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralForeground1,
    [FORCED]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    [FORCED]: EMPTY,
  },
  words: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    [FORCED]: { fill: 'CanvasText' },
  },
  quiet: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    [FORCED]: { fill: 'CanvasText' },
  },
});

export function BandDiagram({ label, rule, input }: { label: Text; rule: BandsRule; input: InputKind }) {
  const styles = useStyles();
  const { say } = usePane();
  const line = bandLine(rule, input);
  if (line === undefined) return null;
  const step = (WIDTH - 2 * MARGIN) / line.stretches.length;
  const at = (index: number): number => MARGIN + index * step;
  const size = line.stretches.length > MANY ? 9 : 11;
  const better = line.better === 'higher' ? rulesTexts.higherBetter : rulesTexts.lowerBetter;
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={say(bandWords(label, rule, input))}
    >
      {line.stretches.map((stretch, index) => (
        <polygon
          key={index}
          className={styles.column}
          points={columnPoints(stretch, at(index), step, line)}
        />
      ))}
      {line.stretches.map((stretch, index) => (
        <text
          key={index}
          className={styles.words}
          fontSize={size}
          textAnchor="middle"
          x={at(index) + step / 2}
          y={heightOf(Math.max(stretch.from, stretch.to), line) - 4}
        >
          {stretch.words}
        </text>
      ))}
      <line className={styles.line} x1={MARGIN} x2={WIDTH - MARGIN} y1={LINE} y2={LINE} />
      {line.marks.map((mark, index) => (
        <g key={index} data-belongs={mark.belongs}>
          <circle
            className={mark.belongs === 'below' ? styles.full : styles.hollow}
            cx={at(index + 1) - APART}
            cy={LINE}
            r={DOT}
          />
          <circle
            className={mark.belongs === 'above' ? styles.full : styles.hollow}
            cx={at(index + 1) + APART}
            cy={LINE}
            r={DOT}
          />
          <text className={styles.words} fontSize={size} textAnchor="middle" x={at(index + 1)} y={LINE + 16}>
            {mark.words}
          </text>
        </g>
      ))}
      <text className={styles.quiet} fontSize={size} x={2} y={LINE + 16}>
        {line.first}
      </text>
      <text className={styles.quiet} fontSize={size} textAnchor="end" x={WIDTH - 2} y={LINE + 16}>
        {line.last}
      </text>
      <text
        className={styles.quiet}
        fontSize={11}
        textAnchor={line.better === 'higher' ? 'end' : 'start'}
        x={line.better === 'higher' ? WIDTH - 2 : 2}
        y={HEIGHT - 4}
      >
        {say(better)}
      </text>
    </svg>
  );
}

function heightOf(score: number, { most }: BandLine): number {
  return LINE - Math.max(0, Math.min(1, score / most)) * (LINE - TOP);
}

function columnPoints(stretch: Stretch, left: number, width: number, line: BandLine): string {
  const right = left + width;
  const [from, to] = [heightOf(stretch.from, line), heightOf(stretch.to, line)];
  return `${left},${LINE} ${left},${from} ${right},${to} ${right},${LINE}`;
}
