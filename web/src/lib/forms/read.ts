/** Reading a posted section is pure and lives with the forms; pages find it here. */
export { readSection, type SectionRead } from '#shared/forms/typed/read.ts';
export { repointed } from '#shared/forms/typed/repoint.ts';
