import { App } from 'aws-cdk-lib';
import { check } from './findings.ts';
import { portalStack } from './stack.ts';

const app = new App();
portalStack(app);
check(app);
