/** What makes the stars of a scheme impossible to rate. */
import type { Text } from '../words/text';
import type { Stars } from '../../schemes/stars';
import { roleFigures } from '../stars/by-role';
import { text } from '../words/text';

export function starFaults(stars: Stars): readonly Text[] {
  const known = new Set(stars.facts.map((fact) => fact.key));
  const gates =
    stars.kind === 'ladder'
      ? stars.steps.flatMap((step) => step.gates)
      : stars.kind === 'conditions'
        ? stars.steps.flatMap((step) => step.when)
        : stars.kind === 'total'
          ? stars.conditions
          : [];
  const undefinedFacts = gates
    .filter((gate) => !known.has(gate.fact))
    .map((gate) =>
      text(`星级条件用到未定义的事实 ${gate.fact}`, `a star gate needs the undefined fact ${gate.fact}`),
    );
  return [...undefinedFacts, ...(stars.kind === 'ladder' ? roleFaults(stars) : [])];
}

/** Thresholds that differ by role must name every role. */
function roleFaults(ladder: Extract<Stars, { kind: 'ladder' }>): readonly Text[] {
  const roles = ladder.facts.find((fact) => fact.choices !== undefined)?.choices ?? [];
  return ladder.steps.flatMap(({ star, ...step }) => {
    const byRole = roleFigures(step).filter((figure) => typeof figure !== 'number');
    if (byRole.length === 0) return [];
    if (roles.length === 0)
      return [
        text(
          `${star} 星按岗位定分数线，却没有岗位可选`,
          `${star}★ has thresholds by role, but there are no roles`,
        ),
      ];
    const absent = roles.filter(({ label }) => byRole.some((figure) => figure[label] === undefined));
    return absent.map(({ label }) =>
      text(`${star} 星没有岗位“${label}”的分数线`, `${star}★ has no threshold for the role ${label}`),
    );
  });
}
