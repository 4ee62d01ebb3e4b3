// Addresses of the applications module.
export const applicationAddress = (applicationId: string) => `/applications/${applicationId}`
