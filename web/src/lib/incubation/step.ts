import { type PlaceAction, placeLifecycle } from '#shared/incubation/lifecycle.ts';

export const isStep = (action: string): action is PlaceAction => action in placeLifecycle.steps;

/** To leave or to take longer is nothing one gets ready for. */
export const isForward = (action: PlaceAction) =>
  action === 'begin' || action === 'incubate' || action === 'graduate';
