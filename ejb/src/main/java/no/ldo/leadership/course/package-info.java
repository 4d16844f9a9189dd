/**
 * The text of the course «Mestringsledelse i LDO»: read from the Markdown files under {@code leadership/course/<version>/
 * <language>} into a typed model, so that pages write it with their own tags and never as raw HTML. The format is described
 * in docs/development/course-format.md. A published version is never changed.
 */
@NullMarked
package no.ldo.leadership.course;

import org.jspecify.annotations.NullMarked;
