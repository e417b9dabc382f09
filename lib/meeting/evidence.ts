/**
 * How far a guest row shows that nobody, or more than one, is behind it. Only `certain` counts a guest out; `perhaps`
 * counts them neither out nor in.
 */
export type Evidence = 'certain' | 'perhaps' | 'none';
