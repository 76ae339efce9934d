import { wholeAddress } from '../survey/wholeAddress.ts';
import { href } from './href.ts';

/** Whole address of the home page, with a slash at its end; nothing where the site does not know its own address. */
export const ROOT: string | undefined = __HOME_URL__ || undefined;

/** The address of a path from the survey's root by which others reach it; its path where that is not known. */
export const publicAddress = (path: string): string => (ROOT ? wholeAddress(ROOT, path) : href(path));
