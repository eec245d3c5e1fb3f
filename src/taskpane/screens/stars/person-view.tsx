/** One person: the ladder drawn, what each star asks for, and what is given in place of the rules, with its reason. */
import { Field, Input, Select, Subtitle2, Text } from '@fluentui/react-components';
import { isBlank } from '../../../core/cell';
import { explainNext, explainStars } from '../../../core/explain/explain-stars';
import { topStar } from '../../../core/stars/rate';
import { inputCells } from '../../../workbook/stars/star-sheet';
import type { StarRow } from '../../../workbook/stars/table';
import { BackHeader } from '../../components/back-header';
import { usePane } from '../../context';
import { LadderChart } from './ladder-chart';
import { StepTable } from './step-table';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';
import type { RatedSheet, Stars } from './use-stars';

interface Props {
  readonly row: StarRow;
  readonly rated: RatedSheet;
  readonly stars: Stars;
  readonly onBack: () => void;
}

export function PersonView({ row, rated, stars, onBack }: Props) {
  const styles = useStarStyles();
  const { say } = usePane();
  const { person, rating, standing, fault } = row;
  const subtitle = [person.id, person.team].filter((one) => one !== '').join(' · ');
  return (
    <>
      <BackHeader title={person.name} {...(subtitle === '' ? {} : { subtitle })} onBack={onBack} />
      {fault !== undefined && <Text block>{say(fault)}</Text>}
      {rating !== undefined && (
        <div className={styles.part}>
          <Text block>
            {say(explainStars(rating.next === undefined ? rating : { ...rating, assumed: [] }))}
          </Text>
          {rating.next !== undefined && <Text block>{say(explainNext(rating))}</Text>}
          {standing !== undefined && (
            <>
              <LadderChart
                name={person.name}
                standing={standing}
                keys={keysOf(rated, row)}
                looked={rating.next?.star ?? rating.star}
              />
              <Subtitle2 as="h3" className={styles.heading}>
                {say(starsTexts.steps)}
              </Subtitle2>
              <StepTable standing={standing} star={rating.star} />
            </>
          )}
          <GivenFields row={row} rated={rated} stars={stars} />
        </div>
      )}
    </>
  );
}

/** Of the months between the first and the last that is filled. */
function keysOf({ sheet }: RatedSheet, { person }: StarRow): readonly string[] {
  if (sheet.months.length === 0) return [];
  const cells = inputCells(sheet, person.row);
  const filled = cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const [first = 0, last = 0] = [filled[0], filled.at(-1)];
  return sheet.months.slice(first, last + 1).map(({ key }) => key);
}

const BY_RULE = '';

function GivenFields({ row, rated, stars }: Omit<Props, 'onBack'>) {
  const { say } = usePane();
  const { person, rating } = row;
  if (rating === undefined) return null;
  const hand = rated.byHand.get(person.row);
  const quota = rated.byQuota.get(person.row);
  const top = topStar(rated.sheet.compiled);
  const usual = quota === undefined ? starsTexts.byRule(rating.star) : starsTexts.byQuota(quota.star);
  return (
    <>
      <Field label={say(starsTexts.given)}>
        <Select
          value={hand === undefined ? BY_RULE : String(hand.star)}
          onChange={(_, { value }) =>
            stars.give(person, value === BY_RULE ? null : { star: Number(value), reason: hand?.reason ?? '' })
          }
        >
          <option value={BY_RULE}>{say(usual)}</option>
          {Array.from({ length: top + 1 }, (_, at) => top - at).map((star) => (
            <option key={star} value={star}>
              {say(starsTexts.stars(star))}
            </option>
          ))}
        </Select>
      </Field>
      {hand !== undefined && (
        <Field
          label={say(starsTexts.reason)}
          hint={say(starsTexts.reasonNeeded)}
          required={hand.star !== rating.star}
        >
          <Input
            value={hand.reason}
            onChange={(_, { value }) => stars.give(person, { ...hand, reason: value })}
          />
        </Field>
      )}
      {hand === undefined && quota !== undefined && <Text block>{quota.reason}</Text>}
    </>
  );
}
