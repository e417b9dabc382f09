import type { Page } from '@playwright/test';

/** One line of the agenda as it stands in the panel. */
export interface AgendaLine {
  readonly say: string;
  readonly why: string;
}

/** What the side panel shows, read from its document. */
export interface PanelContents {
  /** `data-event`, `data-verdict`, `data-counterpart` of its root. */
  readonly event: string;
  readonly verdict: string;
  readonly counterpart: string;
  readonly name: string;
  readonly promises: readonly string[];
  readonly agenda: readonly AgendaLine[];
  /** Names of the sections in order. */
  readonly sections: readonly string[];
  /** Text of the newest entry of the history; empty if there is none. */
  readonly lastNote: string;
  readonly note: string;
}

/** Reads the panel as it stands now. */
export async function readPanel(panel: Page): Promise<PanelContents> {
  return panel.evaluate(() => {
    const root = document.querySelector<HTMLElement>('#panel');
    const line = (element: Element | null | undefined): string =>
      (element instanceof HTMLElement ? element.innerText : '').replace(/\s+/g, ' ').trim();
    const sections = [...document.querySelectorAll('section[aria-labelledby]')];
    const field = document.querySelector('[aria-label="Notes"]:is(textarea, [role="textbox"])');
    const headingOf = (section: Element): string => line(section.querySelector('h2'));
    const section = (name: string): Element | undefined => sections.find((each) => headingOf(each) === name);
    return {
      event: root?.dataset.event ?? '',
      verdict: root?.dataset.verdict ?? '',
      counterpart: root?.dataset.counterpart ?? '',
      name: line(document.querySelector('h1')),
      promises: [...(section('Promises')?.querySelectorAll('li label') ?? [])].map(line),
      agenda: [...(section('Agenda')?.querySelectorAll('ol > li[data-kind]') ?? [])].map((card) => {
        const [say, why] = card.querySelectorAll(':scope > p');
        return { say: line(say), why: line(why) };
      }),
      sections: sections.map(headingOf),
      lastNote: line(section('History')?.querySelector('[data-private-text]:is(div, span)')),
      // A line of the note is an element of its own; before the rich field is there it is a text area.
      note:
        field instanceof HTMLTextAreaElement
          ? field.value
          : [...(field?.children ?? [])].map(({ textContent }) => textContent).join('\n'),
    };
  });
}
