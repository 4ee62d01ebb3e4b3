// The look of antd's controls: one deep blue, grey structure, small and exact.
import type { ThemeConfig } from 'antd'

/** Who has asked the system for less motion sees dialogs and menus at once. */
const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1b4b8a',
    colorLink: '#1b4b8a',
    colorLinkHover: '#15396a',
    colorLinkActive: '#102c54',
    colorSuccess: '#1f7a4d',
    colorWarning: '#8a5a00',
    colorError: '#b3261e',
    colorInfo: '#1b4b8a',
    colorText: '#1c2430',
    colorTextSecondary: '#4d5766',
    colorTextTertiary: '#57606e',
    colorTextQuaternary: '#667080',
    colorTextPlaceholder: '#667080',
    colorTextDescription: '#57606e',
    colorTextDisabled: '#767f8c',
    colorBorder: '#c9cfd8',
    colorBorderSecondary: '#dfe3e8',
    colorBgLayout: '#f5f6f8',
    borderRadius: 3,
    fontSize: 14,
    controlHeight: 30,
    controlHeightSM: 24,
    fontFamily: 'inherit',
    motion: !isStill,
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
    boxShadowSecondary: '0 4px 16px rgba(20, 30, 50, 0.14)',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
    Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 2px', labelColor: '#4d5766' },
    Tabs: { horizontalItemPadding: '8px 2px', horizontalItemGutter: 22, horizontalMargin: '0' },
    Tooltip: { colorBgSpotlight: '#1c2430' },
    Modal: { titleFontSize: 16 },
  },
}
