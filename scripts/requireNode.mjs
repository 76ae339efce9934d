// Ends a command with one sentence where Node is too old for it. JavaScript, since such a Node cannot read TypeScript.
const OLDEST = [22, 12];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Node ${process.versions.node} is too old: this project needs Node ${OLDEST.join('.')} or newer. On Linux and Windows \`npm ci\` brings it; elsewhere install it (see .nvmrc).`,
  );
  process.exit(1);
}
