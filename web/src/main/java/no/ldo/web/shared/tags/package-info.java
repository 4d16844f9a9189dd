/**
 * The portal's own tags that are written in Java: they stand on most pages, some many times, and each component and each
 * expression less is time saved. The others are written as pages, in {@code WEB-INF/tags}.
 */
@NullMarked
package no.ldo.web.shared.tags;

import org.jspecify.annotations.NullMarked;
