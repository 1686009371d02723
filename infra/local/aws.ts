/** How this machine's own engine is called; the SDK insists on a region and keys. */
export const localAws = (endpoint: string) => ({
  endpoint,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
