/** The calendars that are measured, and what is different about them. */
import type { BrowserContext } from '@playwright/test';
import type { CalendarHost } from '../../lib/meeting/meeting';
import type { LabData } from '../pages/events.ts';
import * as googleEvents from '../pages/google/events.ts';
import { serveLab } from '../pages/google/serve.ts';
import * as outlookEvents from '../pages/outlook/events.ts';
import { serveOutlookLab } from '../pages/outlook/serve.ts';
import { GOOGLE, OUTLOOK, type CalendarLab } from '../e2e/calendars.ts';

/** What both labs are served with here. */
export interface BenchLabOptions {
  readonly anchor?: string;
  readonly data?: LabData;
  readonly strictCsp?: boolean;
  readonly phases?: { readonly phaseMs: number; readonly lateMs: number | null };
}

export interface BenchCalendar {
  readonly host: CalendarHost;
  readonly name: string;
  /** Module in `lib/calendar` and its export. */
  readonly page: { readonly module: string; readonly name: string };
  /** Selector of an entry in the grid. */
  readonly entry: string;
  /** Selector of somebody on the list of an opened event. */
  readonly person: string;
  /** The same calendar as the browser suite knows it. */
  readonly lab: CalendarLab;
  sampleWeek(anchor: string): LabData;
  busyWeek(count: number, seed?: number, anchor?: string): LabData;
  /** Serves the lab and tells the address of its week. */
  serve(context: BrowserContext, options: BenchLabOptions): Promise<string>;
}

export const BENCH_CALENDARS: readonly BenchCalendar[] = [
  {
    host: 'google',
    name: 'Google',
    page: { module: 'google/google-page', name: 'googlePage' },
    entry: '[data-eventchip]',
    person: '#xDetDlg [role="treeitem"][data-id]',
    lab: GOOGLE,
    sampleWeek: googleEvents.sampleWeek,
    busyWeek: googleEvents.busyWeek,
    serve: async (context, options) => (await serveLab(context, options)).url(),
  },
  {
    host: 'outlook',
    name: 'Outlook',
    page: { module: 'outlook/outlook-page', name: 'outlookPage' },
    entry: '[data-calitemid]',
    person: '[data-app-section="CalendarItemPeek"] [aria-haspopup="dialog"]',
    lab: OUTLOOK,
    sampleWeek: outlookEvents.sampleWeek,
    busyWeek: outlookEvents.busyWeek,
    serve: async (context, options) => (await serveOutlookLab(context, options)).url('week', options.anchor),
  },
];
