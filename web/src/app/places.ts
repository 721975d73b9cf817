import type { Place } from '@/design'

type Spot = Omit<Place, 'label' | 'count'> & { name: string; power?: string; count?: string }
/** The order of the mocks. A place that a person has no power for is left out. */
export const spots: Spot[] = [
  { name: 'workbench', to: '/workbench', icon: 'work', key: 'w' },
  { name: 'cases', to: '/cases', icon: 'case', key: 'c' },
  { name: 'query', to: '/query', icon: 'grid', key: 'q' },
  { name: 'funds', to: '/funds', icon: 'fund', key: 'f' },
  { name: 'approvals', to: '/approvals', icon: 'sign', key: 's' },
  { name: 'bulletin', to: '/bulletin', icon: 'bull', key: 'b' },
  { name: 'administration', to: '/administration', icon: 'cog', last: true },
]
