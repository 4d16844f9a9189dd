/**
 * What every page uses: the frame round it, texts and language, messages and refusals, posting, versioned resources.
 * How a page is written with it stands in docs/development/conventions.md.
 */
@NullMarked
package no.ldo.web.shared;

import org.jspecify.annotations.NullMarked;
