/** People by grade, by stars, and by steps of the score with the edges of the grades. */
import { makeStyles, Text } from '@fluentui/react-components';
import type { Board } from '../../../workbook/board/board';
import { limitWords, type LabelCount } from '../../../workbook/board/counts';
import { divide, exact, ZERO, compare } from '../../../core/number/exact';
import { formatNumber } from '../../../core/number/format';
import type { Text as Words } from '../../../core/words/text';
import { gradeRange } from '../../../core/score/grade';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import { Bars, Columns } from './bar-charts';
import { percent, shown } from './figures';
import { Panel } from './panel';
import { nameOf } from './ranking-panel';
import { boardTexts } from './texts';

const useStyles = makeStyles({ note: { margin: 0 } });

export function CountPanel({
  title,
  counts,
}: {
  readonly title: Words;
  readonly counts: readonly LabelCount[];
}) {
  const { say } = usePane();
  const all = counts.reduce((sum, { people }) => sum + people, 0);
  const limited = counts.some(({ limit }) => limit !== undefined);
  const share = (people: number): string => percent(divide(exact(people), exact(Math.max(1, all))));
  return (
    <Panel
      title={title}
      table={{
        head: [boardTexts.label, boardTexts.count, boardTexts.share, ...(limited ? [boardTexts.limit] : [])],
        rows: counts.map((one) => [
          one.label,
          String(one.people),
          share(one.people),
          ...(limited ? [`${limitWords(one)}${one.kept ? '' : ` ${say(boardTexts.over)}`}`] : []),
        ]),
      }}
      chart={
        <Bars
          bars={counts.map(({ label, people, kept }) => ({
            label,
            value: people,
            words: String(people),
            tone: kept ? 'plain' : 'bad',
          }))}
        />
      }
    />
  );
}

export function HistogramPanel({ board }: { readonly board: Board }) {
  const styles = useStyles();
  const { say } = usePane();
  const grades = board.compiled?.scheme.grades;
  const edges = (grades?.bands ?? []).map((band) => `${band.label} ${gradeRange(grades as never, band)}`);
  return (
    <Panel
      title={boardTexts.histogram}
      table={{
        head: [boardTexts.range, boardTexts.count],
        rows: board.histogram.map(({ from, to, count }) => [
          `${formatNumber(from)}–${formatNumber(to)}`,
          String(count),
        ]),
      }}
      chart={
        <Columns
          bars={board.histogram.map(({ from, count }) => ({
            label: formatNumber(from),
            value: count,
            words: String(count),
          }))}
        />
      }
    >
      {edges.length > 0 && (
        <Text block size={200} className={styles.note}>
          {say(boardTexts.edges(edges))}
        </Text>
      )}
      <ReasonList
        title={say(boardTexts.near(board.near.length))}
        reasons={board.near.flatMap(nearWords)}
        open
      />
    </Panel>
  );

  function nearWords({ person, near: { above, below } }: Board['near'][number]): readonly string[] {
    const name = nameOf(person);
    return [
      ...(above === undefined ? [] : [say(boardTexts.missing(name, shown(above.missing), above.grade))]),
      ...(below === undefined
        ? []
        : compare(below.margin, ZERO) === 0
          ? [say(boardTexts.onEdge(name, below.grade))]
          : [say(boardTexts.margin(name, shown(below.margin), below.grade))]),
    ];
  }
}
