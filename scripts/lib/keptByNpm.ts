import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Our options that npm takes for the beginning of one of its own. */
const ABBREVIATIONS: Record<string, string> = { by: 'bypass_2fa' };

/**
 * Tells where options were typed before `--`: npm takes them for its own, and what follows them reaches the command as
 * names. It leaves them in the environment, with their values or without.
 *
 * @param options the options of the command
 * @param args what has reached it
 * @returns what to type instead; nothing where npm has kept none
 */
export function keptByNpm(
  options: Options,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): string | undefined {
  const script = env['npm_lifecycle_event'];
  const hasCome = (name: string) => args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const kept = Object.keys(options)
    .filter((name) => !hasCome(name))
    .map((name) => ({ name, isFlag: options[name]?.type === 'boolean', values: valuesOf(name, env) }))
    .filter(({ values }) => values.length > 0);
  if (script === undefined || kept.length === 0) return undefined;
  const command = `npm run ${script} --`;
  const words = retype(kept, args);
  const names = kept.map(({ name }) => `\`--${name}\``).join(' and ');
  return `npm has kept ${names} for itself: options of a command stand behind \`--\`.\n${
    words
      ? `Type: ${command} ${words.map(quoted).join(' ')}`
      : `Type \`${command}\`, and then the same words as before.`
  }`;
}

interface Kept {
  name: string;
  isFlag: boolean;
  /** `true` where npm has left the value among the names, or there is none. */
  values: string[];
}

function valuesOf(name: string, env: NodeJS.ProcessEnv): string[] {
  const key = name.replaceAll('-', '_');
  const value = env[`npm_config_${key}`] ?? env[`npm_config_${ABBREVIATIONS[key] ?? key}`] ?? '';
  // npm's own `scope` is an organization, and may be set for all that a user does.
  return name === 'scope' && value.startsWith('@') ? [] : value.split('\n\n').filter(Boolean);
}

/** What was meant, with the names first; nothing where it is not sure which word is the value of which option. */
function retype(kept: readonly Kept[], args: readonly string[]): string[] | undefined {
  const open = kept.filter(({ isFlag, values }) => !isFlag && values.includes('true'));
  if (open.length > 1) return undefined;
  // Ids, addresses and files hold such a sign, the values of options do not.
  const others = open.length > 0 ? args.filter((arg) => !/[./:]/.test(arg)) : [];
  const values = [...others];
  const words = kept.flatMap(({ name, isFlag, values: own }) =>
    own.flatMap((value) => {
      if (value !== 'true') return [`--${name}`, value];
      return isFlag ? [`--${name}`] : [`--${name}`, values.shift() ?? ''];
    }),
  );
  const isSure = values.length === 0 && !words.includes('');
  return isSure ? [...args.filter((arg) => !others.includes(arg)), ...words] : undefined;
}

const quoted = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`);
