/** Words that hint at low energy. */
export const LOW_ENERGY =
  /\b(exhausted|exhausting|drained|overwhelmed|overloaded|burn(?:t|ed)[ -]?out|burn-?out|worn out|low energy|no energy|sleepless|not sleeping|stressed|tired|too much on|swamped)\b/iu;

/** Words of orientation rather than growth. */
export const LOGISTICS =
  /\b(access card|badge|parking|laptop|password|log-?in|account|expense|expenses|form|forms|desk|locker|printer|payroll|timesheet|time sheet|holiday request|leave request|sick note|vpn|licen[cs]e|onboarding|room booking|travel booking|invoice|permission request|ticket)\b/iu;

/** Words of strong feeling. */
export const FEELING =
  /\b(afraid|angry|anxious|anxiety|ashamed|crying|cried|dread|desperate|devastated|exhausted|fear|fed up|furious|frustrated|frustrating|guilty|hate|heartbroken|helpless|hurt|lonely|lost|overwhelmed|panic|quit|quitting|sad|scared|stuck|terrified|unfair|upset|worried|worry|burn(?:t|ed)[ -]?out|burn-?out)\b/iu;

/** Words that announce a conversation one would rather not have. */
export const HARD_TALK =
  /\b((?:difficult|hard|tough|awkward) (?:conversation|talk|message|feedback)|confront|confronting|conflict with|ask(?:ing)? for (?:a|more) (?:raise|pay|money)|pay rise|salary (?:talk|conversation|negotiation)|say(?:ing)? no|push(?:ing)? back|turn(?:ing)? down|disagree(?:ing)? with|feedback (?:to|for)|tell(?:ing)? (?:him|her|them|my \w+) (?:that|no)|let(?:ting)? \w+ go|bad news|resign|resigning|complain(?:ing)? (?:to|about))\b/iu;

/** Words that announce an idea for the organisation. */
export const IDEA =
  /\b(idea|ideas|proposal|propose|proposing|suggestion|suggest|what if we|could we|why don['’]t we|improve|improvement|pitch)\b/iu;

/** Words for something that was shown or taught. */
export const TEACHING = /\b(teach|taught|show|explain|train|walk \w+ through|workshop|demo|run a session|coach)\b/iu;

/** The first word of a text that a pattern knows, as it is written there; empty when there is none. */
export function wordIn(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}
