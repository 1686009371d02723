/** Any engine of this machine takes any key; an address at AWS wants the ones of whoever runs this. */
export const localAws = (endpoint: string) =>
  endpoint && new URL(endpoint).hostname.endsWith('.amazonaws.com')
    ? { endpoint }
    : {
        endpoint,
        region: 'local',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      };
