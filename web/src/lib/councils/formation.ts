import type { InputOf } from '#shared/http/route.ts';
import { ProblemError, type FieldProblem, type Problem } from '#shared/http/problem.ts';
import { ApplicationId } from '#shared/applications/model.ts';
import type { CallId } from '#shared/calls/model.ts';
import { PersonId } from '#shared/identity/actor.ts';
import { Finding } from '#shared/judging/finding.ts';
import { CouncilRole } from '#shared/reviews/model.ts';
import type { reviewRoutes } from '#shared/reviews/routes.ts';
import { Day } from '#shared/values/instant.ts';
import type { Form } from '#lib/server/form.ts';
import type { FormingWords } from '#words/councils/forming/vi.ts';

type Formation = InputOf<typeof reviewRoutes.formCouncil>;

const SEAT = 'role-';
export const seatOf = (personId: string) => SEAT + personId;

/** Who was given a seat, in the order of the page. */
const membersIn = (form: Form) =>
  Object.entries(form.typed()).flatMap(([name, [value]]) => {
    const role = CouncilRole.safeParse(value);
    const personId = PersonId.safeParse(name.slice(SEAT.length));
    return name.startsWith(SEAT) && role.success && personId.success
      ? [{ personId: personId.data, role: role.data }]
      : [];
  });

const idsIn = (form: Form, name: string) =>
  form.all(name).flatMap((typed) => {
    const id = ApplicationId.safeParse(typed);
    return id.success ? [id.data] : [];
  });

/** What is plainly missing is said in the words of this page, all of it at once. */
const missingIn = (form: Form, say: FormingWords): FieldProblem[] => {
  const isDay = Day.safeParse(form.date('decisionDay')).success;
  const asked = [
    { field: 'decisionNumber', ok: form.text('decisionNumber') !== '', message: say.noNumber },
    { field: 'decisionDay', ok: isDay, message: say.noDay },
    {
      field: 'applicationIds',
      ok: idsIn(form, 'applicationIds').length > 0,
      message: say.chooseApplication,
    },
    { field: 'secretaryId', ok: form.text('secretaryId') !== '', message: say.chooseSecretary },
  ];
  return asked
    .filter(({ ok }) => !ok)
    .map(({ field, message }) => ({ field, code: 'required', message }));
};

const unfit = (fields: FieldProblem[], title: string) =>
  new ProblemError({ type: 'urn:vuon-uom:unfit', status: 422, code: 'unfit', title, fields });

/** What was chosen; throws, as the API would, what has to be mended. */
export const formationIn = (form: Form, callId: CallId, say: FormingWords): Formation => {
  const fields = missingIn(form, say);
  if (fields.length > 0) throw unfit(fields, say.title);
  const applicationIds = idsIn(form, 'applicationIds');
  const among = (name: string) => idsIn(form, name).filter((id) => applicationIds.includes(id));
  return {
    callId,
    applicationIds,
    proposedByHost: among('proposedByHost'),
    excellentBefore: among('excellentBefore'),
    members: membersIn(form),
    secretaryId: PersonId.parse(form.text('secretaryId')),
    decisionNumber: form.text('decisionNumber'),
    decisionDay: Day.parse(form.date('decisionDay')),
  };
};

/** The API's `members.3.personId` at the seat of that person on this page. */
export const atTheirSeats = (
  problem: Problem,
  { members }: Formation,
  say: FormingWords,
): Problem => ({
  ...problem,
  ...(problem.fields && {
    fields: problem.fields.map((one) => {
      const [part, n] = one.field.split('.');
      const member = part === 'members' ? members[Number(n)] : undefined;
      if (member) return { ...one, field: seatOf(member.personId), message: say.noLonger };
      if (problem.code === 'members-unknown' && part === 'secretaryId')
        return { ...one, message: say.secretaryIsMember };
      return one;
    }),
  }),
});

/** The findings a problem came with, whatever it was about. */
export const findingsIn = (problem: Problem | undefined) =>
  Finding.array().catch([]).parse(problem?.detail?.reasons);
