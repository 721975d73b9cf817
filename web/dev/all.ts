import './workbench.ts'
