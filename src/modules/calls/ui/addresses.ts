// Addresses of the calls module.
export const callAddress = (callId: string) => `/calls/${callId}`
