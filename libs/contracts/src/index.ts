export * from './error-codes';
export * from './limits';
export * from './media';
export * from './names';
export * from './powers';
export * from './sectors';
export * from './socket-events';
