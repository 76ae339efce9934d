import type { APIContext } from 'astro';
import type { Card } from '../../cards/card.ts';
import { readCardFonts } from '../../cards/cardFonts.ts';
import { cardMaker } from '../../cards/cardMaker.ts';
import encoder from '../../cards/encodePng.ts?raw';
import { KEPT_CARDS } from '../../cards/keptCards.ts';
import { readPalette } from '../../cards/palette.ts';
import renderer from '../../cards/renderCard.ts?raw';
import { cards } from '../../site/cards.ts';
import { publication } from '../../site/publication.ts';
import { survey } from '../../site/survey.ts';
import tokens from '../../styles/tokens.css?raw';

const makeCard = cardMaker({
  name: survey.site.title,
  palette: readPalette(tokens),
  fonts: readCardFonts('.cache/fonts/'),
  code: [encoder, renderer],
  folder: KEPT_CARDS,
});

/** Nothing can point at a picture where the site does not know its own address; then none is made. */
export function getStaticPaths() {
  if (!publication) return [];
  return [...cards].map(([page, card]) => ({
    params: { page: page.replace(/^\/|\/$/g, '') || undefined },
    props: { card },
  }));
}

/** The picture that a shared link to a page shows. */
export async function GET({ props }: APIContext<{ card: Card }>): Promise<Response> {
  return new Response(new Uint8Array(await makeCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
}
