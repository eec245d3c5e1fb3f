import { callCentre } from './call-centre';
import { chitu } from './chitu';
import { dingtalk } from './dingtalk';
import { feige } from './feige';
import { generic } from './generic';
import { helpDesk } from './help-desk';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import { pinduoduo } from './pinduoduo';
import type { Profile } from './profile';
import { taobaoPerformance } from './taobao-performance';
import { taobaoResponse } from './taobao-response';
import { taobaoSatisfaction } from './taobao-satisfaction';
import { webChat } from './web-chat';
import { wecom } from './wecom';

/** Every profile; where two fit alike the one listed first has it. The generic one comes last. */
const list = [
  chitu,
  taobaoPerformance,
  taobaoResponse,
  taobaoSatisfaction,
  jd,
  pinduoduo,
  feige,
  kuaishou,
  callCentre,
  webChat,
  dingtalk,
  wecom,
  helpDesk,
  generic,
] as const satisfies readonly Profile[];

/** The id of a profile. */
export type ProfileId = (typeof list)[number]['id'];

export const profiles: readonly Profile<ProfileId>[] = list;
