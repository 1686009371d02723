import type { InputOf } from '#shared/http/route.ts';
import type { OrganisationId, PersonId } from '#shared/identity/actor.ts';
import type { Role } from '#shared/identity/roles.ts';
import { OutgoingLetter } from '#shared/notices/model.ts';
import type { InvitationId } from '#shared/organisations/model.ts';
import type { organisationRoutes } from '#shared/organisations/routes.ts';
import type { Name } from '../people.ts';
import type { Service } from '../service.ts';

export const mamXanhTaxCode = '0100109106';

/** Who the cast are when they introduce themselves. Every name, address and number is invented. */
const displayNames = {
  lan: 'Trần Thị Lan',
  tuan: 'Đỗ Anh Tuấn',
  minh: 'Nguyễn Văn Minh',
  hanh: 'Phạm Thị Hạnh',
  dung: 'Lê Thị Dung',
  thao: 'Bùi Thanh Thảo',
  son: 'Võ Hồng Sơn',
  thu: 'Đặng Minh Thu',
  hoa: 'Nguyễn Thị Hoa',
  khanh: 'Lý Quốc Khánh',
  binh: 'Trương Thái Bình',
  yen: 'Hồ Kim Yến',
  long: 'Phan Đức Long',
  mai: 'Đinh Thị Mai',
  phuc: 'Trương Văn Phúc',
  quyen: 'Cao Lệ Quyên',
  tam: 'Mai Văn Tâm',
  kien: 'Hoàng Trung Kiên',
  an: 'Vũ Bình An',
  vy: 'Tạ Tường Vy',
  linh: 'Vũ Thùy Linh',
  nam: 'Ngô Gia Nam',
  ngoc: 'Đặng Bảo Ngọc',
} satisfies Partial<Record<Name, string>>;
export type Known = keyof typeof displayNames;
export const known = Object.keys(displayNames).filter(
  (name): name is Known => name in displayNames,
);

const rolesOf: Partial<Record<Known, Role>> = {
  dung: 'officer',
  thao: 'officer',
  son: 'approver',
  thu: 'secretary',
  hoa: 'expert',
  khanh: 'expert',
  binh: 'expert',
  yen: 'expert',
  long: 'expert',
  mai: 'expert',
  phuc: 'expert',
  quyen: 'expert',
  tam: 'expert',
  kien: 'auditor',
  vy: 'admin',
  linh: 'centre',
  nam: 'mentor',
  ngoc: 'finance',
};

/** Every expert works somewhere else; Phúc works where Lan applies from. */
const employerOf = (name: Known) => {
  if (name === 'phuc') return { name: 'Công ty Mầm Xanh', taxCode: mamXanhTaxCode };
  const at = known.indexOf(name);
  return { name: `Đơn vị công tác ${at}`, taxCode: `09${String(at).padStart(8, '0')}` };
};

export const profileOf = (name: Known): InputOf<typeof organisationRoutes.registerMe> => ({
  name: displayNames[name],
  email: `${name}@vuon-uom.example`,
  ...(rolesOf[name] === 'expert' && { title: 'TS.', employer: employerOf(name) }),
});

type OrganisationProfile = InputOf<typeof organisationRoutes.createOrganisation>;

export const anOrganisation = (given: Partial<OrganisationProfile> = {}): OrganisationProfile => ({
  name: 'Công ty Mầm Xanh',
  kind: 'enterprise',
  taxCode: mamXanhTaxCode,
  address: '12 đường Lý Thái Tổ, phường Kinh Bắc',
  phone: '0912 345 678',
  email: 'lienhe@mamxanh.example',
  legalRepresentative: 'Trần Thị Lan',
  ...given,
});

/** The link and its secret in the letter of an invitation, as the one who opens the mail has them. */
export const letterOf = async (invitationId: InvitationId) => {
  const { openTable } = await import('#functions/storage/table.ts');
  const { organisationsTable } = await import('#functions/organisations/table.ts');
  const [item] = await openTable(organisationsTable).all(invitationId, 'letter#');
  const letter = OutgoingLetter.parse(item);
  const secret = new URL(letter.link, 'http://portal').searchParams.get('secret') ?? '';
  return { ...letter, secret };
};

/** A colleague of an owner, who took up the invitation. */
export const join = async (
  service: Service,
  owner: Name,
  colleague: Known,
  organisationId: OrganisationId,
) => {
  const { email } = profileOf(colleague);
  const { id } = await service.as(owner).invite({ organisationId, email, as: 'member' });
  const { secret } = await letterOf(id);
  return service.as(colleague).acceptInvitation({ invitationId: id, secret });
};

const reason = 'Theo quyết định phân công nhiệm vụ';

/** These of the cast, introduced, with their roles. */
export const introduced = async (service: Service, names: readonly Known[]) => {
  const introduce = async (name: Known) => {
    const person = await service.as(name).registerMe(profileOf(name));
    const role = rolesOf[name];
    if (role) await an.grantRole({ personId: person.id, role, reason, version: person.version });
    return [name, person.id] as const;
  };
  const an = service.as('an');
  const first = await introduce('an');
  const rest = names.filter((name) => name !== 'an');
  return peopleIn([first, ...(await Promise.all(rest.map(introduce)))]);
};

/** Everybody of the cast but `la`: introduced, with their roles and organisations. */
export const cast = async (service: Service) => {
  const people = await introduced(service, known);
  const [mamXanh, rival, institute] = await Promise.all([
    service.as('lan').createOrganisation(anOrganisation()),
    service.as('minh').createOrganisation(
      anOrganisation({
        name: 'Công ty Nắng Mới',
        taxCode: '0101248141',
        legalRepresentative: 'Nguyễn Văn Minh',
      }),
    ),
    service.as('hanh').createOrganisation(
      anOrganisation({
        name: 'Viện Nghiên cứu Cây trồng',
        kind: 'publicScience',
        taxCode: '0300588569',
        legalRepresentative: 'Phạm Thị Hạnh',
      }),
    ),
  ]);
  await join(service, 'lan', 'tuan', mamXanh.id);
  return {
    people,
    mamXanh: mamXanh.id,
    rival: rival.id,
    institute: institute.id,
  };
};
export type Cast = Awaited<ReturnType<typeof cast>>;

const peopleIn = (entries: readonly (readonly [Known, PersonId])[]) => {
  const ids = new Map(entries);
  return (name: Known) => {
    const id = ids.get(name);
    if (!id) throw new Error(`${name} was not introduced`);
    return id;
  };
};
