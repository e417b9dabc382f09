/** Words people shorten in job titles and notes, one a line: the word in full, then how it is shortened. Folded. */
export const ABBREVIATIONS = `
manager: mgr mngr manger mgmr
management: mgmt mgt
director: dir
senior: snr
junior: jnr jun
assistant: asst
associate: assoc
account: acct acc
accounting: acctg
engineering: eng engg engr
developer: dev devs
development: devt
marketing: mktg mktng
operations: ops
manufacturing: mfg
corporate: corp
coordinator: coord
executive: exec execs
administration: admn
programme: pgm prgm
project: proj
international: intl
national: natl
technical: tech
department: dept
procurement: procmt
customer: cust
communications: comms
maintenance: maint
kaufmannischer: kfm kaufm
technischer: techn
stellvertretender: stv stellv
ingenieur: ing
responsable: resp
gerente: gte
departamento: depto dpto
`;
