import './workbench.ts'
import './cases.ts'
import './case.ts'
