import { z } from 'zod';

// zod probes `new Function` for a faster path; the policy of an extension page forbids it and reports a violation.
z.config({ jitless: true });

export { z };
