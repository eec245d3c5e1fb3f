/** How a place by quota comes about: the rank, who ties with it, and how many people each limit lets in. */
import { isError } from '../../core/cell';
import { toNumber } from '../../core/number/exact';
import { formatPercent } from '../../core/number/format';
import { mostPeople, placesOf, type QuotaShare } from '../../core/score/quota';
import { inLanguage, join, text, type Text } from '../../core/words/text';
import { quotaTerms } from '../../functions/list/kpi-quota';
import type { Sentence } from './shown';

/** "rank 3 of 12, tied with 2 others; A ≤20% → 2, B ≤70% → 8, C the rest" */
export const quota: Sentence = ({ args, row, language }) => {
  const terms = quotaTerms(args);
  if (isError(terms)) return null;
  const { shares, team, ties, base } = terms;
  const placed = placesOf(shares, team, ties, base);
  const own = placed[row];
  if (own === undefined || own === null) return null;
  const people = placed.filter((one) => one !== null).length;
  const others = placed.filter((one) => one?.rank === own.rank).length - 1;
  const tie = others === 0 ? text('', '') : text(`，另有 ${others} 人同分`, `, tied with ${others} more`);
  const of = base === people ? text('', '') : text(`基数 ${base}：`, `of ${base} people: `);
  const limits = join(
    shares.map((share) => limitWords(share, base)),
    '、',
    ', ',
  );
  const words = text(
    `${people} 人中第 ${own.rank} 名${tie.zh}；${of.zh}${limits.zh}`,
    `rank ${own.rank} of ${people}${tie.en}; ${of.en}${limits.en}`,
  );
  return inLanguage(words, language);
};

function limitWords({ label, limit }: QuotaShare, base: number): Text {
  if (limit === null) return text(`${label} 其余`, `${label} the rest`);
  const most = mostPeople(limit, base);
  const sign = `${limit.under ? '<' : '≤'}${formatPercent(toNumber(limit.share))}`;
  return text(`${label} ${sign} → ${most} 人`, `${label} ${sign} → ${most}`);
}
