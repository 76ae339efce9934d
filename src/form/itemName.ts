/** Lists whose items are not called by the list's name in the singular. */
const NAMES: Record<string, string> = {
  altTitles: 'title',
  introduces: 'name',
  scale: 'figure',
  evidence: 'piece of evidence',
  comparedModels: 'compared model',
  artifacts: 'address',
};

/** What one item of a list is called, by the list's key: "author" of `authors`. */
export const itemName = (key: string) => NAMES[key] ?? key.replace(/ies$/, 'y').replace(/s$/, '');
