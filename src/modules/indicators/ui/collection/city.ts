// The name of a city, where its bureau is meant.
export const city = (unitName: string) => unitName.replace('科学技术局', '')
