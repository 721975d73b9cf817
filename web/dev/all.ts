import './workbench.ts'
import './cases.ts'
