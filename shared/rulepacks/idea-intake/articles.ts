/** What the centre decides for itself each year, as Article 60(1)(b) of Decree 268/2025 lets it. */
export const plan = 'Kế hoạch nội bộ của Trung tâm';

/**
 * Ten criteria, marks 1 to 5, weights 3 or 4, 2 and 1, supported from 50 points: Lâm Đồng province,
 * council on startup ideas, October 2018. A model to follow, and no law.
 */
export const scale = 'Thang điểm xét chọn ý tưởng khởi nghiệp, tỉnh Lâm Đồng (2018)';
