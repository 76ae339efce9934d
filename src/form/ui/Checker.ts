import type { CheckedForm, FormPlan } from '../answerForm.ts';
import type { Value } from '../formValues.ts';
import type { SurveyFacts } from '../surveyFacts.ts';

/** What the worker is told; it answers each request once, in order. */
export type Request = { facts: SurveyFacts; root: string } | { draft: Value };

/** The check of the form, which runs beside the page. */
export class Checker {
  #worker = new Worker(new URL('../formWorker.ts', import.meta.url), { type: 'module' });
  #waiting: PromiseWithResolvers<unknown>[] = [];
  #failure: Error | undefined;

  constructor() {
    this.#worker.addEventListener('message', ({ data }) => this.#waiting.shift()?.resolve(data));
    // It could not be loaded, or it failed; it will not answer any more.
    this.#worker.addEventListener('error', ({ message }) => {
      this.#failure = new Error(message);
      for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
    });
  }

  /** Tells what the survey holds. @returns what the form asks for */
  start(facts: SurveyFacts, root: string): Promise<FormPlan> {
    return this.#ask({ facts, root }) as Promise<FormPlan>;
  }

  /** Checks what is filled in. */
  check(draft: Value): Promise<CheckedForm> {
    return this.#ask({ draft }) as Promise<CheckedForm>;
  }

  #ask(request: Request): Promise<unknown> {
    if (this.#failure) return Promise.reject(this.#failure);
    const answer = Promise.withResolvers();
    this.#waiting.push(answer);
    this.#worker.postMessage(request);
    return answer.promise;
  }
}
