import { people } from './people/ar.ts';
import { register } from './register/ar.ts';
import type { OrganisationWords } from './vi.ts';

export const organisations: OrganisationWords = { ...register, people };
