// Constants of a build, set by `src/integrations/buildFacts.ts`.

/** Path under which the site stands, with a slash at both ends. */
declare const __BASE_PATH__: string;
/** Whole address of the home page, with a slash at its end; empty where the site does not know its own address. */
declare const __HOME_URL__: string;
/** Whether pages carry the content security policy. */
declare const __STRICT_POLICY__: boolean;

/** https://html.spec.whatwg.org/multipage/popover.html#dom-showpopover */
interface HTMLElement {
  /** @param options the control that the popover belongs to; its buttons follow that in the order of focus */
  showPopover(options?: { source?: HTMLElement }): void;
}
