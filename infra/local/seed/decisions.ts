import type { DecisionView } from '#shared/decisions/routes.ts';
import type { ReviewProgress } from '#shared/reviews/views.ts';
import type { Stage } from './stage.ts';

/** The officer proposes what the council's count recommends. */
export const propose = async (
  stage: Stage,
  { id: reviewId, applicationId, count }: ReviewProgress,
) => {
  const { requested } = await stage.as('officer').getApplication({ applicationId });
  const outcome = count?.outcome === 'fund' ? ('fund' as const) : ('decline' as const);
  const reasons =
    outcome === 'fund'
      ? ['Hội đồng đánh giá hồ sơ đáp ứng các tiêu chí, đề nghị hỗ trợ (dữ liệu mẫu).']
      : ['Điểm trung bình của hội đồng chưa đạt mức tối thiểu để được chọn (dữ liệu mẫu).'];
  return stage
    .as('officer')
    .proposeDecision(
      { reviewId, outcome, amount: outcome === 'fund' ? requested : 0, reasons, conditions: [] },
      stage.once(),
    );
};

export const decide = (
  stage: Stage,
  { id: decisionId, version }: DecisionView,
  decisionNumber: string,
) => stage.as('approver').approveDecision({ decisionId, version, decisionNumber }, stage.once());

export const returnIt = (stage: Stage, { id: decisionId, version }: DecisionView) =>
  stage.as('approver').returnDecision({
    decisionId,
    version,
    reason: 'Đề nghị nêu rõ căn cứ tính mức hỗ trợ trước khi trình lại (dữ liệu mẫu).',
  });
