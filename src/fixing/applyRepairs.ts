import type { Repair } from '../findings/finding.ts';

/** A text with passages replaced; of two that overlap the first is made. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  let result = '';
  let end = 0;
  for (const repair of [...repairs].sort((a, b) => a.start - b.start)) {
    if (repair.start < end) continue;
    result += text.slice(end, repair.start) + repair.text;
    end = repair.end;
  }
  return result + text.slice(end);
}
