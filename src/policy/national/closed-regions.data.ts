// Codes of the standard that counties of Sichuan bore before they became districts or cities, and what followed each. Origin: approvals by the State Council and the Ministry of Civil Affairs as recalled; where only the month is certain its first day stands.
export const closedRegions = [
  { code: '510122', name: '双流县', parent: '510100', closedOn: '2015-12-03', successor: '510116' },
  { code: '510124', name: '郫县', parent: '510100', closedOn: '2016-11-24', successor: '510117' },
  { code: '510132', name: '新津县', parent: '510100', closedOn: '2020-06-05', successor: '510118' },
  { code: '512081', name: '简阳市', parent: '512000', closedOn: '2016-05-03', successor: '510185' },
  { code: '510626', name: '罗江县', parent: '510600', closedOn: '2017-07-18', successor: '510604' },
  { code: '510724', name: '安县', parent: '510700', closedOn: '2016-03-20', successor: '510705' },
  { code: '510922', name: '射洪县', parent: '510900', closedOn: '2019-08-01', successor: '510981' },
  { code: '511028', name: '隆昌县', parent: '511000', closedOn: '2017-04-10', successor: '511083' },
  { code: '511422', name: '彭山县', parent: '511400', closedOn: '2014-10-20', successor: '511403' },
  { code: '511521', name: '宜宾县', parent: '511500', closedOn: '2018-07-01', successor: '511504' },
  { code: '511522', name: '南溪县', parent: '511500', closedOn: '2011-02-01', successor: '511503' },
  { code: '511721', name: '达县', parent: '511700', closedOn: '2013-07-18', successor: '511703' },
  { code: '511821', name: '名山县', parent: '511800', closedOn: '2012-11-01', successor: '511803' },
  { code: '513229', name: '马尔康县', parent: '513200', closedOn: '2015-11-02', successor: '513201' },
  { code: '513321', name: '康定县', parent: '513300', closedOn: '2015-02-01', successor: '513301' },
  { code: '513425', name: '会理县', parent: '513400', closedOn: '2021-01-20', successor: '513402' },
]
