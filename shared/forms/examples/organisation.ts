/** An invented organisation, marked as such; the tax code has a right check digit. */
export const inventedOrganisation = {
  name: 'Công ty TNHH Ươm Mầm Sông Cái (dữ liệu mẫu)',
  address: 'Số 12 đường Cây Gạo, phường Bến Xanh, tỉnh Mẫu (dữ liệu mẫu)',
  phone: '0912345678',
  email: 'lienhe@uommam.example.vn',
  website: 'https://uommam.example.vn',
  taxCode: '0100109106',
  foundingNumber: '0100109106',
  foundingPlace: 'Sở Tài chính tỉnh Mẫu (dữ liệu mẫu)',
  foundingDate: '2021-03-15',
  representative: 'Nguyễn Thị Minh Hà (dữ liệu mẫu)',
  representativePosition: 'Giám đốc',
  representativeEmail: 'giamdoc@uommam.example.vn',
  representativePhone: '0987654321',
};
