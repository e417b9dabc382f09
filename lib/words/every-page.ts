/** Words that every page uses. */
export const everyPage = {
  product: 'Trellis',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  close: 'Close',
  add: 'Add',
  remove: 'Remove',
  copied: 'Copied',
  sectionFailed: (title: string) =>
    `“${title}” could not be shown. Everything else here still works, and nothing that was saved is lost.`,
} as const;
