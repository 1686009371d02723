import { people } from './people/vi.ts';
import { register } from './register/vi.ts';

export const organisations = { ...register, people };
export type OrganisationWords = typeof organisations;
