type Texts = readonly (readonly [name: string, text: string])[];

// A request is read once: what it held is kept beside it, for the error page to give back.
const posted = new WeakMap<Request, Texts>();

export const textsIn = (form: FormData): Texts =>
  [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));

/** The form the browser posted. Read it before the API is asked: should that fail, nothing typed is lost. */
export const readPosted = async (request: Request) => {
  const form = await request.formData();
  posted.set(request, textsIn(form));
  return form;
};

/** What was posted, where a form of ours read it. */
export const postedIn = (request: Request) => posted.get(request);
