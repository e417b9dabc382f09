/** The page's icons: simple strokes of our own, drawn over the ligature names the host writes. */
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';

const PATHS: Readonly<Record<string, string>> = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16.5 16.5L21 21',
  expand: 'M7 10l5 5 5-5',
  plus: 'M12 5v14M5 12h14',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  delete: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  options: 'M12 5.200a.4.4 0 1 0 0 .01M12 12a.4.4 0 1 0 0 .01M12 18.800a.4.4 0 1 0 0 .01',
  close: 'M6 6l12 12M18 6L6 18',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c0-4 3-6 6.500-6s6.500 2 6.500 6M16 5a3 3 0 0 1 0 6M18 14.500c2.200.8 3.500 2.700 3.500 5.500',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.500 21c0-4.500 3.300-7 7.500-7s7.500 2.500 7.500 7',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  chat: 'M4 5h16v11H9l-5 4z',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  place: 'M12 21s-7-7-7-11.500a7 7 0 0 1 14 0C19 14 12 21 12 21M12 7.500v4',
  notes: 'M4 7h16M4 12h16M4 17h10',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.500 1h-15zM10 20.500h4',
  calendar: 'M4 6h16v14H4zM4 10.500h16M8 3.500v4M16 3.500v4',
  video: 'M3 7h12v10H3zM15 11l6-3v8l-6-3z',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
  clock: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M12 7.500V12l3.500 2',
  room: 'M5 21V4h10v17M15 8h4v13M3 21h18M11 12v1',
};

/** Style rules that draw every icon as a mask. */
export function iconStyles(): string {
  return Object.entries(PATHS)
    .map(([name, path]) => {
      const drawing = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'><path d='${path}'/></svg>`;
      return `.lab-icon-${name}::before { --lab-drawing: url("data:image/svg+xml,${encodeURIComponent(drawing)}"); }`;
    })
    .join('\n');
}

/** An icon. Its ligature name is text of the page, as in the host. */
export function icon(name: string): Markup {
  return html`
    <i class="google-material-icons lab-icon-${name}" aria-hidden="true">${name}</i>
  `;
}
