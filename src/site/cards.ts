import { listCards } from '../cards/listCards.ts';
import { addresses, files } from '../survey/addresses.ts';
import { survey } from './survey.ts';

/** Cards of pages, by the page's address. */
export const cards = listCards(survey);

/** The card that stands for a page: its own or that of the home page, with the address of its picture. */
export function cardOf(page: string): { picture: string; alt: string } {
  const owner = cards.has(page) ? page : addresses.home;
  return { picture: files.card(owner), alt: cards.get(owner)?.alt ?? '' };
}
