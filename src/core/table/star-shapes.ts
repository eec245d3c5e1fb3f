/** What stands in the rows of the parts about stars. */
import type { SampleRule } from '../../schemes/samples';
import type { Fact, LadderStep, StarBand } from '../../schemes/stars';
import { KEY, LIST, NUMBER, QUANTITY, STAR_QUOTA, TEXT, only } from './codec';
import { shape } from './shape';
import { KEPT, label, type Fraction } from './shapes';
import { INPUT, STAR_KIND } from './words';

export const STAR_RULE = shape<
  {
    kind: 'ladder' | 'annual' | 'total' | 'conditions';
    months?: number;
    complaintCap?: number;
    leaveLimit?: number;
  } & SampleRule
>({
  kind: ['kind', STAR_KIND, 'required'],
  months: ['months', NUMBER],
  ...KEPT,
  complaintCap: ['cap', NUMBER],
  leaveLimit: ['leave', NUMBER],
});

export const LADDER_STEP = shape<
  Pick<LadderStep, 'star' | 'code' | 'quota'> & {
    role?: string;
    window: number;
    need?: number;
    reward?: number;
  }
>({
  star: ['star', NUMBER, 'required'],
  code: ['code', TEXT],
  role: ['role', TEXT],
  window: ['window', NUMBER, 'required'],
  quota: ['quota', STAR_QUOTA],
  need: ['need', NUMBER],
  reward: ['reward', NUMBER],
});

export const STAR_BAND = shape<Omit<StarBand, 'from'>>({
  star: ['star', NUMBER, 'required'],
  reward: ['reward', QUANTITY],
});

export const STAR_PAY = shape<{ star: number; share: number; plus: number }>({
  star: ['star', NUMBER, 'required'],
  share: ['share', NUMBER, 'required'],
  plus: ['plus', NUMBER, 'required'],
});

export const FACT = shape<Omit<Fact, 'choices' | 'ratio'> & Fraction>({
  key: ['key', KEY, 'required'],
  label,
  aliases: ['aliases', LIST],
  input: ['input', INPUT, 'required'],
  required: ['required', only(true)],
  of: ['of', KEY],
  by: ['by', KEY],
});

export const CHOICE = shape<{ label: string; aliases?: readonly string[] }>({
  label: ['name', TEXT, 'required'],
  aliases: ['aliases', LIST],
});
