import { CONVERSATION_PROMPTS } from './prompts/conversation';
import { FIRST_MEETING_PROMPTS } from './prompts/first-meeting';
import { FRAME_PROMPTS } from './prompts/frame';
import { GOAL_PROMPTS } from './prompts/goals';
import { PEOPLE_PROMPTS } from './prompts/people';
import { PROMISE_PROMPTS } from './prompts/promises';
import { STAGE_PROMPTS } from './prompts/stages';
import { RECORD_PROMPTS } from './prompts/records';
import { PLACEHOLDERS, type Placeholder, type Prompt, type PromptDraft, type PromptGroup } from './prompt';
import { FRAME_RULE_IDS, MAY_RULE_IDS, MUST_RULE_IDS, type RuleId } from './rule';

const GROUPS: Readonly<Record<RuleId, PromptGroup>> = {
  ...PROMISE_PROMPTS,
  ...FIRST_MEETING_PROMPTS,
  ...FRAME_PROMPTS,
  ...GOAL_PROMPTS,
  ...STAGE_PROMPTS,
  ...PEOPLE_PROMPTS,
  ...CONVERSATION_PROMPTS,
  ...RECORD_PROMPTS,
};

const BY_RULE: ReadonlyMap<RuleId, readonly Prompt[]> = new Map(
  [...MUST_RULE_IDS, ...FRAME_RULE_IDS, ...MAY_RULE_IDS].map((rule) => [rule, promptsOf(rule, GROUPS[rule])]),
);

/** Every prompt there is. */
export const PROMPTS: readonly Prompt[] = [...BY_RULE.values()].flat();

const BY_ID: ReadonlyMap<string, Prompt> = new Map(PROMPTS.map((prompt) => [prompt.id, prompt]));

/** The wordings a rule can choose from, in a fixed order. */
export function promptsFor(rule: RuleId): readonly Prompt[] {
  return BY_RULE.get(rule) ?? [];
}

/** A prompt by its id; undefined when it was retired, or is of a newer version. */
export function promptById(id: string): Prompt | undefined {
  return BY_ID.get(id);
}

function promptsOf(rule: RuleId, group: PromptGroup): readonly Prompt[] {
  return Object.entries(group.prompts).map(([name, draft]) => promptOf(rule, name, group, draft));
}

function promptOf(rule: RuleId, name: string, group: PromptGroup, draft: PromptDraft): Prompt {
  const voice = draft.voice ?? group.voice ?? 'aloud';
  return {
    id: `${rule}/${name}`,
    rule,
    from: draft.from ?? group.from,
    stages: group.stages,
    minutes: draft.minutes ?? group.minutes,
    domain: draft.domain ?? group.domain,
    voice,
    stance: group.stance ?? 'ask',
    say: draft.say,
    ...(draft.followUp !== undefined && { followUp: draft.followUp }),
    ...(draft.example !== undefined && { example: draft.example }),
    shared: group.shared ?? (voice === 'aloud' ? 'as-said' : 'not'),
    ...(group.keeps !== undefined && { keeps: group.keeps }),
    placeholders: placeholdersIn(`${draft.say} ${draft.followUp ?? ''}`),
  };
}

function placeholdersIn(text: string): readonly Placeholder[] {
  return PLACEHOLDERS.filter((placeholder) => text.includes(`{${placeholder}}`));
}
