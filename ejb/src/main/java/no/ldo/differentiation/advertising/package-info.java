/**
 * The advert of an approved position (D5): a plain text made from the version, which HR may rewrite, and the requirement
 * check, which ties each demand of a text to the tasks that need it or says that none does. The check informs and never
 * blocks. Needs: {@code ApprovedVersion} of the position room.
 *
 * <p>Rules: {@code differentiation.rule.anAdvertNeedsAVersion}, {@code anAdvertIsAboutTheLatestVersion},
 * {@code anAdvertHoldsNoNationalIdentityNumber}.
 */
@NullMarked
package no.ldo.differentiation.advertising;

import org.jspecify.annotations.NullMarked;
