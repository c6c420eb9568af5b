export * from './error-codes';
export * from './limits';
export * from './powers';
export * from './socket-events';
