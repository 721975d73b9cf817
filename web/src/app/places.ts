import type { Place } from '@/design'
import type { Power } from './session'

type Spot = Omit<Place, 'label' | 'count'> & { name: string; powers?: Power[] }
/** The order of the mocks. A place that a person has no power for is left out. */
export const spots: Spot[] = [
  { name: 'workbench', to: '/workbench', icon: 'work', key: 'w', powers: ['READ_CASE', 'FILE_CASE'] },
  { name: 'cases', to: '/cases', icon: 'case', key: 'c', powers: ['READ_CASE', 'FILE_CASE'] },
  { name: 'query', to: '/query', icon: 'grid', key: 'q', powers: ['READ_CASE', 'QUERY_ASSETS'] },
  { name: 'funds', to: '/funds', icon: 'fund', key: 'f', powers: ['READ_FUNDS', 'READ_AUDIT'] },
  { name: 'sanctions', to: '/sanctions', icon: 'ban', powers: ['READ_CASE'] },
  { name: 'coercion', to: '/coercion', icon: 'org', powers: ['READ_CASE'] },
  { name: 'approvals', to: '/approvals', icon: 'sign', key: 's', powers: ['READ_CASE', 'APPROVE_AS_CHIEF', 'APPROVE_AS_PRESIDENT', 'APPROVE_PAYOUT'] },
  { name: 'command', to: '/command', icon: 'cmd', powers: ['SUPERVISE'] },
  { name: 'bulletin', to: '/bulletin', icon: 'bull', key: 'b', powers: ['READ_BULLETIN'] },
  { name: 'oversight', to: '/oversight', icon: 'eye', powers: ['READ_CASE'] },
  { name: 'administration', to: '/administration', icon: 'cog', last: true, powers: ['MANAGE_PEOPLE', 'MANAGE_SETTINGS', 'READ_AUDIT'] },
]
