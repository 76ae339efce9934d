/** Whether pages carry the content security policy; set by `src/integrations/strictPolicy.ts`. */
declare const __STRICT_POLICY__: boolean;
