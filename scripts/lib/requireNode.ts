const OLDEST = [22, 12] as const;

/** Ends the process with one sentence where Node is too old for the tools that the project uses. */
export function requireNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `Node ${version} is too old: this project needs Node ${OLDEST.join('.')} or newer. On Linux and Windows \`npm ci\` brings it; elsewhere install it (see .nvmrc).`,
  );
  process.exit(1);
}
