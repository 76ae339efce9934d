/** Words that carry no subject of their own: a query is understood without them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about after already also always am an and any are as at be because been before being between but by can could did
  do does doing done doesnt dont didnt cant isnt arent wont wouldnt couldnt shouldnt hasnt havent wasnt werent whats
  thats theres lets theyre im ive whos hows either else enough even ever every few for from get gets getting give
  given gives go goes going had has have having he her here his how i if in into is it its itself just let like made
  make makes making many may me might more most much must my need needed needs never no nor not now of off often on
  once one ones only onto or other our out over own per quite rather really s same say says shall she should so some
  still such t than that the their them then there these they thing things this those though through to too toward
  towards under until up upon us use used uses using versus very via vs want wants was way we well were what when
  where whether which while who whom whose why will with within without work works would yet you your paper papers
  work study studies`.split(/\s+/),
);
