/**
 * The name that an abstract gives to what it introduces ("we propose SEELE, …"): a word with two capitals or more
 * behind such a verb, which the abstract uses again.
 *
 * @param known names that are not the paper's own, in lower case
 */
export function introducedName(abstract: string, known: ReadonlySet<string>): string | undefined {
  for (const sentence of abstract.split(/(?<=[.!?])\s+/)) {
    const verb = VERB.exec(sentence);
    if (!verb) continue;
    const names = sentence.slice(verb.index + verb[0].length).match(NAME) ?? [];
    const name = names.find((one) => isOwn(one, known) && abstract.split(one).length > 2);
    if (name) return name;
  }
  return undefined;
}

const VERB =
  /\b(?:introduc\w+|propos\w+|present|develop|call(?:ed)?|named|namely|dubbed|term(?:ed)?|coin\w*)\b/;
const NAME = /(?<![\w-])(?=(?:[a-z0-9-]*[A-Z]){2})[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g;

/** Abbreviations are nobody's in the singular and the plural, and neither are models of a family ("Qwen3-VL-8B"). */
function isOwn(name: string, known: ReadonlySet<string>): boolean {
  const folded = name.toLowerCase();
  if (known.has(folded) || known.has(folded.replace(/s$/, ''))) return false;
  return ![...known].some((other) => other.length > 3 && folded.startsWith(other));
}
