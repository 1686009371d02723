import { marshall } from '@aws-sdk/util-dynamodb';
import { untilChosen, type Sharing } from '#shared/startups/sharing.ts';
import type { Service } from '../service.ts';
import { once } from './applications.ts';
import { follow } from '../notices/streams.ts';

type Searched = Parameters<ReturnType<Service['as']>['searchRegister']>[0];

/** Shows these groups to everybody, besides what founders show to mentors. */
export const shownToAll = (...groups: readonly (keyof Sharing)[]): Sharing => ({
  ...untilChosen,
  ...Object.fromEntries(groups.map((group) => [group, { mentors: true, public: true }])),
});

/** Everything that happened until now has reached the register: the streams are carried until nothing comes. */
export const caughtUp = async (service: Service, until: () => Promise<boolean>) => {
  const stop = follow(service);
  try {
    for (let looks = 0; looks < 200; looks += 1) {
      if (await until()) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error('The register did not catch up');
  } finally {
    await stop();
  }
};

/** The ids that a question to the register finds. */
export const foundBy = async (service: Service, question: Searched) => {
  const { items } = await service.as().searchRegister(question);
  return items.map(({ id }) => id);
};

/** Hands a record of a stream over, as the engine would: what it says is not what counts, where it leads is. */
export const tell = async (pk: string, sk: string, image: object = {}) => {
  const { handler } = await import('#functions/register/stream.ts');
  const Keys = marshall({ pk, sk });
  const dynamodb = { Keys, NewImage: marshall(image), SequenceNumber: '7' };
  return handler({ Records: [{ eventName: 'MODIFY', dynamodb }] } as never);
};

/** What somebody asks about an award that the register shows. */
export const feedbackOn = async (service: Service, decisionId: string) => {
  await tell(decisionId, 'decision');
  return service
    .as()
    .giveFeedback({ decisionId, text: 'Nhiệm vụ này đã triển khai đến đâu?' }, once());
};
