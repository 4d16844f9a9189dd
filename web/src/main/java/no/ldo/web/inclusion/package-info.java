/** Pages about the inclusion target: figures, and recording, importing, correcting and closing hires. */
@NullMarked
package no.ldo.web.inclusion;

import org.jspecify.annotations.NullMarked;
