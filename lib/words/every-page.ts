/** Words that every page uses. */
export const everyPage = {
  product: 'Trellis',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  close: 'Close',
  add: 'Add',
  change: 'Change',
  remove: 'Remove',
  copied: 'Copied',
  you: 'You',
  sectionFailed: (title: string) =>
    `“${title}” could not be shown. Everything else here still works, and nothing that was saved is lost.`,
  storeFailed:
    'Your notes could not be read just now. The calendar still works; close other Trellis pages and try again.',
} as const;
