import type { OrganisationId, PersonId } from '#shared/identity/actor.ts';
import type { Role } from '#shared/identity/roles.ts';
import { accounts } from '../accounts.ts';
import type { Stage } from './stage.ts';

const founderTaxCode = '0100109106';

const rolesOf: Record<string, Role> = {
  officer: 'officer',
  approver: 'approver',
  secretary: 'secretary',
  centre: 'centre',
  mentor: 'mentor',
  finance: 'finance',
  auditor: 'auditor',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`member${n}`, 'expert' as const])),
};

const employers: Record<string, { name: string; taxCode: string }> = {
  member1: { name: 'Trường Đại học Sông Cái (mẫu)', taxCode: '0300588569' },
  member2: { name: 'Hiệp hội Khởi nghiệp Bến Xanh (mẫu)', taxCode: '0101248141' },
  member3: { name: 'Viện Kinh tế số (mẫu)', taxCode: '0100100008' },
  member4: { name: 'Trường Đại học Nông lâm mẫu', taxCode: '0100100015' },
  member5: { name: 'Quỹ Đầu tư Hạt giống (mẫu)', taxCode: '0100100022' },
  member6: { name: 'Công ty Thị trường Việt (mẫu)', taxCode: '0100100039' },
  member7: { name: 'Công ty Mầm Xanh (mẫu)', taxCode: founderTaxCode },
};

/** Everybody introduces themselves, and the administrator grants the roles. */
export const introduceEverybody = async (stage: Stage): Promise<Map<string, PersonId>> => {
  const introduce = async (name: string, displayName: string, email: string) => {
    const employer = employers[name];
    return stage.as(name).registerMe({
      name: displayName,
      email,
      ...(employer && { title: 'TS.', employer }),
    });
  };
  const people = new Map<string, PersonId>();
  // The administrator comes first: nobody else can grant.
  const inOrder = [...accounts].sort(
    (a, b) => Number(b.name === 'admin') - Number(a.name === 'admin'),
  );
  for (const { name, displayName, email } of inOrder) {
    const person = await introduce(name, displayName, email);
    people.set(name, person.id);
    const role = rolesOf[name];
    if (role)
      await stage.as('admin').grantRole({
        personId: person.id,
        version: person.version,
        role,
        reason: 'Phân công theo quyết định mẫu khi mở cổng thông tin.',
      });
  }
  return people;
};

interface Host {
  owner: string;
  name: string;
  taxCode: string;
  kind: 'enterprise' | 'publicScience' | 'cooperative' | 'association';
  representative: string;
}

const hosts = {
  mamXanh: {
    owner: 'founder',
    name: 'Công ty Mầm Xanh (mẫu)',
    taxCode: founderTaxCode,
    kind: 'enterprise',
    representative: 'Trần Thị Lan',
  },
  institute: {
    owner: 'institute',
    name: 'Viện Cây trồng Sông Cái (mẫu)',
    taxCode: '0101248142',
    kind: 'publicScience',
    representative: 'Nguyễn Văn Minh',
  },
  lotus: {
    owner: 'coapplicant',
    name: 'Hợp tác xã Sen Hồng (mẫu)',
    taxCode: '0100100046',
    kind: 'cooperative',
    representative: 'Phạm Quốc Huy',
  },
  sun: {
    owner: 'mentor',
    name: 'Công ty Nắng Mới (mẫu)',
    taxCode: '0100100053',
    kind: 'enterprise',
    representative: 'Ngô Gia Bảo',
  },
  river: {
    owner: 'centre',
    name: 'Vườn ươm Bến Xanh (mẫu)',
    taxCode: '0100100060',
    kind: 'association',
    representative: 'Vũ Thị Hạnh',
  },
} as const satisfies Record<string, Host>;
export type HostName = keyof typeof hosts;

export interface FoundHost extends Host {
  called: HostName;
  id: OrganisationId;
}

/** Organisations that apply, and the colleague who writes the founder's application with her. */
export const foundHosts = async (stage: Stage): Promise<Record<HostName, FoundHost>> => {
  const found = async (name: HostName): Promise<FoundHost> => {
    const host: Host = hosts[name];
    const { id } = await stage.as(host.owner).createOrganisation({
      name: host.name,
      kind: host.kind,
      taxCode: host.taxCode,
      address: '12 đường Cây Gạo, phường Bến Xanh, tỉnh Mẫu',
      phone: '0912 345 678',
      email: `${name.toLowerCase()}@mau.vuon-uom.example`,
      legalRepresentative: host.representative,
      position: 'Giám đốc',
    });
    return { ...host, called: name, id };
  };
  const [mamXanh, institute, lotus, sun, river] = [
    await found('mamXanh'),
    await found('institute'),
    await found('lotus'),
    await found('sun'),
    await found('river'),
  ];
  return { mamXanh, institute, lotus, sun, river };
};
