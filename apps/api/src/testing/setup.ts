import 'reflect-metadata';
import { toBeRefused, toSucceed } from '@rayonne/testing';

expect.extend({ toBeRefused, toSucceed });
