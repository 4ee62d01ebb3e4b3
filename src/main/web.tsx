// Opens the application in the browser: every module's screens in one shell.
import { applicationsScreens } from '#modules/applications/ui/screens.ts'
import { awardsScreens } from '#modules/awards/ui/screens.ts'
import { callsScreens } from '#modules/calls/ui/screens.ts'
import { indicatorsScreens } from '#modules/indicators/ui/screens.ts'
import { noticesScreens } from '#modules/notices/ui/screens.ts'
import { peopleScreens } from '#modules/people/ui/screens.ts'
import { planScreens } from '#modules/plan/ui/screens.ts'
import { registersScreens } from '#modules/registers/ui/screens.ts'
import { reviewsScreens } from '#modules/reviews/ui/screens.ts'
import { openApplication } from '#web/shell/open-application.tsx'

openApplication([
  noticesScreens,
  planScreens,
  indicatorsScreens,
  registersScreens,
  callsScreens,
  applicationsScreens,
  reviewsScreens,
  awardsScreens,
  peopleScreens,
])
