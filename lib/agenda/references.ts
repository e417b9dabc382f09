/** Something one can read about what stands behind the prompts. */
export interface Reference {
  /** Authors and year. */
  readonly by: string;
  readonly title: string;
  /** Publisher or journal. */
  readonly where: string;
}

/** What the practices and frames draw on; paraphrased, never copied. */
export const REFERENCES: readonly Reference[] = [
  {
    by: 'National Academies of Sciences, Engineering, and Medicine, 2019',
    title: 'The Science of Effective Mentorship in STEMM',
    where: 'The National Academies Press',
  },
  {
    by: 'Kram, K. E., 1985',
    title: 'Mentoring at Work: Developmental Relationships in Organizational Life',
    where: 'Scott Foresman',
  },
  {
    by: 'Hyun, S. H., Rogers, J. G., House, S. C., Sorkness, C. A. and Pfund, C., 2022',
    title: 'Revalidation of the Mentoring Competency Assessment to Evaluate Skills of Research Mentors: the MCA-21',
    where: 'Journal of Clinical and Translational Science 6',
  },
  {
    by: 'Whitmore, J., 1992',
    title: 'Coaching for Performance (GROW)',
    where: 'Nicholas Brealey',
  },
  {
    by: 'Hawkins, P. and Smith, N., 2006',
    title: 'Coaching, Mentoring and Organizational Consultancy (CLEAR)',
    where: 'Open University Press',
  },
  {
    by: 'Jackson, P. Z. and McKergow, M., 2002',
    title: 'The Solutions Focus (OSKAR)',
    where: 'Nicholas Brealey',
  },
  {
    by: 'Horstman, M., 2016',
    title: 'The Effective Manager (one-on-ones)',
    where: 'Wiley',
  },
  {
    by: 'Scott, K., 2017',
    title: 'Radical Candor (three career conversations, after R. Laraway)',
    where: 'St. Martin’s Press',
  },
  {
    by: 'Rajkumar, K., Saint-Jacques, G., Bojinov, I., Brynjolfsson, E. and Aral, S., 2022',
    title: 'A causal test of the strength of weak ties',
    where: 'Science 377',
  },
  {
    by: 'Levin, D. Z., Walter, J. and Murnighan, J. K., 2011',
    title: 'Dormant ties: the value of reconnecting',
    where: 'Organization Science 22',
  },
  {
    by: 'Harkin, B. and others, 2016',
    title: 'Does monitoring goal progress promote goal attainment? A meta-analysis of the experimental evidence',
    where: 'Psychological Bulletin 142',
  },
];
