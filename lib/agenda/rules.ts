import type { MayRule } from './may-rule';
import type { MayRuleId } from './rule';
import { CONVERSATION_RULES } from './rules/conversation';
import { GOAL_RULES } from './rules/goals';
import { RECORD_RULES } from './rules/records';
import { PEOPLE_RULES } from './rules/people';
import { STAGE_RULES } from './rules/stages';

/** Every rule for what may come up at a 1:1. What has to come up is in `musts.ts`. */
export const MAY_RULES: Readonly<Record<MayRuleId, MayRule>> = {
  ...STAGE_RULES,
  ...GOAL_RULES,
  ...PEOPLE_RULES,
  ...CONVERSATION_RULES,
  ...RECORD_RULES,
};
