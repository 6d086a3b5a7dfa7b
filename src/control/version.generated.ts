// Generated from package.json by `npm run generate`. Change the version there, not here.
export const version = '0.1.0'
