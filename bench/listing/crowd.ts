import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { ApplicationId, type Application } from '#shared/applications/model.ts';
import { CallId } from '#shared/calls/model.ts';
import { applicationsTable } from '#functions/applications/table.ts';
import { newId } from '#functions/ids.ts';
import { documents } from '#functions/storage/client.ts';
import { openTable } from '#functions/storage/table.ts';
import { timed, together } from '../figures.ts';

/** The most one transaction takes: the engine writes it to disk at once, four times as fast as batches. */
const BATCH = 100;
const AT_ONCE = 3;

/** An application handed in, as one item of the table: its title and its minute are its own. */
const item = (like: Application, callId: CallId, index: number) => {
  const id = newId(ApplicationId, 'app');
  const updatedAt = new Date(Date.parse(like.updatedAt) + index * 1000).toISOString();
  const title = `Nền tảng nuôi cấy mô số ${index}`;
  const own = { id, callId, title, updatedAt, status: 'submitted' };
  return { pk: id, sk: 'application', ...like, ...own, callStatus: `${callId}#submitted` };
};

/** A call's worth of applications: answers the call and how long writing them took, in ms. */
export const crowd = async (like: Application, size: number) => {
  const callId = newId(CallId, 'call');
  const { name: TableName } = openTable(applicationsTable);
  const batches = Array.from({ length: size / BATCH }, (_, index) => index * BATCH);
  const write = (from: number) =>
    documents.send(
      new TransactWriteCommand({
        TransactItems: Array.from({ length: BATCH }, (_, index) => ({
          Put: { TableName, Item: item(like, callId, from + index) },
        })),
      }),
    );
  return { callId, size, took: await timed(() => together(batches, AT_ONCE, write)) };
};
