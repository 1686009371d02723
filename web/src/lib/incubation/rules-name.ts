/** The rules of a cohort by name; rules no page has words for by their id. */
export const rulesName = (rulesId: string, names: Readonly<Record<string, string>>) =>
  names[rulesId] ?? rulesId;
