import { addressHere } from '../../linking/addressHere.ts';
import { href, pathOf } from '../../site/href.ts';
import { citationAddress, paperAddress } from '../../survey/scriptAddresses.ts';
import { type CitedPage, citePage, PAGE_FORMATS, type PageFormat } from '../citePage.ts';
import { CitationsMissing, fetchCitationFile, fetchCitations, type WantedPaper } from '../fetchCitations.ts';
import { CITATION_FORMATS, type CitationFormat } from '../formats.ts';
import { joinCitations } from '../joinCitations.ts';
import { QUOTATION, quoteClaim } from '../quoteClaim.ts';
import { type Citable, openCiteDialog } from './citeDialog.ts';
import { partTitle } from './partTitle.ts';
import { readClaim } from './readClaim.ts';

/**
 * Opens the citation that a control offers: `data-cite` says of what, `data-cite-collection` where the files of a
 * collection are, without their ending, and `data-file-name` what they are called where they are saved.
 */
export function openCitations(control: HTMLElement): void {
  const { cite, citeCollection, fileName = 'papers' } = control.dataset;
  const label = (control.textContent ?? '').trim().replace(/^Cite /, '');
  if (citeCollection !== undefined) openCiteDialog([collection(citeCollection, fileName, label)]);
  else if (cite === 'selection') openCiteDialog([selection(control, label)]);
  else if (cite === 'paper') openCiteDialog([...paperHere(), page()]);
  else openCiteDialog([page(), ...paperHere()]);
}

/** Opens the citation of the part of this page that a mark stands at, and of the paper that it is about. */
export function citePart(mark: HTMLAnchorElement): void {
  openCiteDialog([page(mark), ...paperHere(mark)]);
}

/**
 * A list, marked with `data-selection`, that knows its papers itself; of other lists the elements with `data-paper` that
 * are shown are taken.
 */
export interface ListOfPapers {
  /** All papers of the list, in its order. */
  papers(): Promise<readonly WantedPaper[]>;
}

/** The link of a paper's page to the file of its citation. */
const PAPER_LINK = '#cite a[download]';

/** This page or a part of it, as the link at the end of the page says which survey and version it belongs to. */
function page(mark?: HTMLAnchorElement): Citable {
  const {
    survey = '',
    page = document.querySelector('h1')?.textContent ?? document.title,
    date = '',
    commit,
  } = document.querySelector<HTMLElement>('[data-cite=page]')?.dataset ?? {};
  const hash = mark?.hash ?? '';
  const isEntry = document.querySelector(PAPER_LINK) !== null;
  const cited: CitedPage = {
    survey,
    page,
    part: mark && partTitle(mark),
    isEntry,
    path: pathOf(location.pathname) + hash,
    address: addressHere(hash),
    version: { date, commit },
  };
  const citation = citePage(cited);
  const fileName = citation.key.replace(/[:/]/g, '-');
  const claim = mark && readClaim(mark);
  const paper = claim && citationHere(mark);
  const isPublished = document.querySelector('link[rel=canonical]') !== null;
  return {
    label: mark ? 'this part of the survey' : isEntry ? 'its entry in this survey' : 'this page',
    formats: paper ? [...PAGE_FORMATS, QUOTATION] : PAGE_FORMATS,
    note: isPublished
      ? undefined
      : 'This copy of the survey does not know where it is published, so the address is that of the copy.',
    read: async ({ id }) => {
      if (!paper || id !== QUOTATION.id) return { text: citation[id as PageFormat['id']], fileName };
      const papers = await fetchPaper(paper);
      const quotations = papers.map((one) => quoteClaim(claim, one, cited));
      return { text: quotations.join(), fileName: `${fileName}-quotation` };
    },
  };
}

/** The paper that this page or the evidence at a mark is about; elsewhere none. */
function paperHere(mark?: HTMLAnchorElement): Citable[] {
  const address = citationHere(mark);
  if (address === undefined) return [];
  return [
    {
      label: 'this paper',
      formats: CITATION_FORMATS,
      read: async ({ id }) => {
        const papers = await fetchPaper(address);
        return {
          text: joinCitations(papers, id as CitationFormat['id']),
          fileName: papers[0]?.id ?? 'paper',
        };
      },
    },
  ];
}

/** Where the citation of that paper is. */
function citationHere(mark?: HTMLAnchorElement): string | undefined {
  const link = document.querySelector<HTMLAnchorElement>(PAPER_LINK);
  if (link) return link.href;
  const name = mark?.closest('.evidence > li')?.querySelector<HTMLAnchorElement>('.about a');
  return name ? citationAddress(name.href) : undefined;
}

/** The citation of one paper, in a list. */
const fetchPaper = (address: string) => fetchCitations([{ slug: '', name: '' }], () => address);

/** The papers of the list that a control belongs to, whose citations are fetched one by one. */
function selection(control: HTMLElement, label: string): Citable {
  const list = control.closest<HTMLElement & Partial<ListOfPapers>>('[data-selection]');
  return {
    label,
    formats: CITATION_FORMATS,
    read: async ({ id }, onProgress) => {
      const papers = (await list?.papers?.().catch(notListed)) ?? shownPapers(list);
      onProgress(0, papers.length);
      const found = await fetchCitations(
        papers,
        (slug) => href(citationAddress(paperAddress(slug))),
        (done) => onProgress(done, papers.length),
      );
      return {
        text: joinCitations(found, id as CitationFormat['id']),
        fileName: list?.dataset['selection'] ?? 'papers',
      };
    },
  };
}

function notListed(): never {
  throw new CitationsMissing('The list of the papers could not be loaded: the device may be offline.');
}

/** The papers of a list that are shown, in their order. */
function shownPapers(list: HTMLElement | null): WantedPaper[] {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-paper]:not([hidden])') ?? [])];
  return items.map(({ dataset: { paper = '', title = paper } }) => ({ slug: paper, name: title }));
}

/** Papers of which the site has files in every form. */
function collection(address: string, fileName: string, label: string): Citable {
  return {
    label,
    formats: CITATION_FORMATS,
    read: async ({ extension }) => ({
      text: await fetchCitationFile(`${address}.${extension}`),
      fileName,
    }),
  };
}
