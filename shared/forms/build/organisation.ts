import { type Question, say } from './build.ts';
import { date, email, phone, taxCode, text, website } from './questions.ts';

const filled = say(
  'Được điền sẵn từ hồ sơ tổ chức; hãy kiểm tra lại.',
  'Filled in from your organisation’s record; please check it.',
  'مُعبَّأ مسبقًا من سجل مؤسستكم؛ يُرجى التحقق منه.',
);

/** Who applies, as forms I.1, I.5, B1-1 and BM-08 all ask it. */
export const identity = (): Question[] => [
  text(
    'name',
    say(
      'Tên doanh nghiệp, tổ chức',
      'Name of the enterprise or organisation',
      'اسم المنشأة أو المؤسسة',
    ),
    { max: 300, hint: filled },
  ),
  text('address', say('Địa chỉ', 'Address', 'العنوان'), {
    max: 300,
    hint: say(
      'Số nhà, đường, xã/phường/đặc khu, tỉnh/thành phố.',
      'House number, street, commune or ward, province or city.',
      'رقم المبنى، الشارع، البلدة أو الحي، المقاطعة أو المدينة.',
    ),
  }),
  phone('phone', say('Điện thoại', 'Telephone', 'الهاتف'), {
    hint: say('Ví dụ: 0912 345 678.', 'For example 0912 345 678.', 'مثال: ‎0912 345 678.'),
  }),
  email('email', say('Email', 'Email', 'البريد الإلكتروني')),
  website('website', say('Website', 'Website', 'الموقع الإلكتروني'), { optional: true }),
  taxCode('taxCode', say('Mã số thuế', 'Tax code', 'الرقم الضريبي'), {
    hint: say(
      '10 chữ số, 10 chữ số kèm gạch nối và 3 chữ số của đơn vị phụ thuộc, hoặc 12 chữ số.',
      '10 digits, 10 digits with a hyphen and 3 digits for a dependent unit, or 12 digits.',
      '10 أرقام، أو 10 أرقام تليها شرطة و3 أرقام للوحدة التابعة، أو 12 رقمًا.',
    ),
  }),
];

/** The paper that founded the organisation: number, issuer, day. */
export const founding = (): Question[] => [
  text(
    'foundingNumber',
    say(
      'Quyết định/Giấy phép thành lập/Đăng ký kinh doanh/Đăng ký hoạt động KH&CN số',
      'Number of the founding decision, licence, business registration or science and technology registration',
      'رقم قرار التأسيس أو الترخيص أو السجل التجاري أو سجل النشاط العلمي والتقني',
    ),
    { max: 100 },
  ),
  text('foundingPlace', say('Nơi cấp', 'Issued by', 'جهة الإصدار')),
  date('foundingDate', say('Ngày cấp', 'Date of issue', 'تاريخ الإصدار')),
];

/** Who signs for the organisation. */
export const representative = (): Question[] => [
  text(
    'representative',
    say(
      'Đại diện theo pháp luật của doanh nghiệp, tổ chức',
      'Legal representative of the enterprise or organisation',
      'الممثل القانوني للمنشأة أو المؤسسة',
    ),
    {
      hint: say(
        'Họ và tên đầy đủ, viết theo thứ tự họ – tên đệm – tên.',
        'Full name, in the Vietnamese order: family, middle, given name.',
        'الاسم الكامل بالترتيب الفيتنامي: اسم العائلة ثم الأوسط ثم الاسم.',
      ),
    },
  ),
  text('representativePosition', say('Chức vụ', 'Position', 'المنصب'), { max: 120 }),
  email(
    'representativeEmail',
    say(
      'Thư điện tử của người đại diện',
      'Email of the representative',
      'البريد الإلكتروني للممثل',
    ),
    { optional: true },
  ),
  phone(
    'representativePhone',
    say('Điện thoại của người đại diện', 'Telephone of the representative', 'هاتف الممثل'),
    { optional: true },
  ),
];

/** Where the organisation's record fills the answers of a section built from these questions. */
export const organisationPrefill = (key: string) => ({
  name: `/${key}/name`,
  address: `/${key}/address`,
  phone: `/${key}/phone`,
  email: `/${key}/email`,
  website: `/${key}/website`,
  taxCode: `/${key}/taxCode`,
  legalRepresentative: `/${key}/representative`,
});
