import type { HelperRole } from '../people/person';
import type { PromptValues } from './prompt';

/** How prompts name a role that is not a mentor's, and what it is there for. */
export const OTHER_ROLES: Readonly<Record<HelperRole, Required<Pick<PromptValues, 'helper' | 'explains'>>>> = {
  coach: { helper: 'a coach', explains: 'A coach helps you find your own way, and has no stake in the answer.' },
  hr: { helper: 'somebody in HR', explains: 'HR knows the rules, your rights, and what there is to choose from.' },
  counsellor: {
    helper: 'a counsellor',
    explains: 'A counsellor is there when something weighs on health or home, and keeps it to themselves.',
  },
  'performance-adviser': {
    helper: 'whoever looks after ratings and pay',
    explains: 'Those who decide on ratings and pay can tell you what counts, and change it.',
  },
};
