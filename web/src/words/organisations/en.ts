import { people } from './people/en.ts';
import { register } from './register/en.ts';
import type { OrganisationWords } from './vi.ts';

export const organisations: OrganisationWords = { ...register, people };
