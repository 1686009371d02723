// One file, so that the two stages are synthesised once and the CDK is loaded once.
import './routes.cases.ts';
import './tables.cases.ts';
import './grants.cases.ts';
import './allowed.cases.ts';
import './hardening.cases.ts';
import './stored.cases.ts';
import './web.cases.ts';
import './events.cases.ts';
import './findings.cases.ts';
import './policies.cases.ts';
import './recorded.cases.ts';
