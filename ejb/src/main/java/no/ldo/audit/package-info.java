/**
 * The two logs of the portal, in Norwegian «sporingslogg» and «innsynslogg». The change log listens to domain events and
 * writes in the transaction of the act. The access log intercepts the reading of personal data and hears of refusals; it
 * writes in transactions of its own. Features know neither. Lines are linked by hashes, so that a line that was changed
 * or taken away later is found ({@link no.ldo.audit.LogSeals}).
 */
@NullMarked
package no.ldo.audit;

import org.jspecify.annotations.NullMarked;
