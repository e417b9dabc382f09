/** What the corpus takes from jsdom, which comes without types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(markup: string);
    readonly window: { readonly DOMParser: typeof DOMParser };
  }
}
