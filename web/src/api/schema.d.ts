// Written by openapi-typescript from openapi.json (npm run types). Empty until the server has described itself.
export type paths = Record<string, never>
export interface components { schemas: Record<string, never> }
