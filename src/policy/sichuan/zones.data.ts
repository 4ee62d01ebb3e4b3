// High-tech zones, science cities and the new area shared with Chongqing, which the standard gives no code. Origin: State Council approvals of the eight national high-tech zones of Sichuan, the notice 川科发〔2022〕2号, the joint letter of both provinces on 川渝高竹新区; codes are our own.
export const zones = [
  { code: '510100-gx', name: '成都高新技术产业开发区', parent: '510100', openedOn: '1991-03-06' },
  { code: '510700-gx', name: '绵阳高新技术产业开发区', parent: '510700', openedOn: '1992-11-09' },
  { code: '510300-gx', name: '自贡高新技术产业开发区', parent: '510300', openedOn: '2011-06-15' },
  { code: '511100-gx', name: '乐山高新技术产业开发区', parent: '511100', openedOn: '2012-08-19' },
  { code: '510500-gx', name: '泸州高新技术产业开发区', parent: '510500', openedOn: '2015-02-12' },
  { code: '510400-gx', name: '攀枝花钒钛高新技术产业开发区', parent: '510400', openedOn: '2015-09-29' },
  { code: '510600-gx', name: '德阳高新技术产业开发区', parent: '510600', openedOn: '2015-09-29' },
  { code: '511000-gx', name: '内江高新技术产业开发区', parent: '511000', openedOn: '2017-02-13' },
  { code: '510100-kxc', name: '西部（成都）科学城', parent: '510100', openedOn: '2020-06-03' },
  { code: '510700-kjc', name: '中国（绵阳）科技城', parent: '510700', openedOn: '2000-09-01' },
  { code: '510100-xq', name: '四川天府新区', parent: '510100', openedOn: '2014-10-02' },
  { code: '511623-gz', name: '川渝高竹新区', parent: '511623', openedOn: '2020-12-29' },
]
