/** Ends with a plain message where Node is too old to run the TypeScript of the tools as it stands. */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    'This needs Node 22.18 or later and runs on ' +
      process.versions.node +
      '.\n' +
      '"npm ci" brings Node 24 along as a development dependency and every npm script then uses it.\n' +
      'If install scripts were skipped, run "npm rebuild node", or install Node 24 yourself.',
  );
  process.exit(1);
}
