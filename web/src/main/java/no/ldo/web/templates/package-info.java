/** Pages for job templates (jobbmaler): find one, make a job of it, take tasks of it into a job. */
@NullMarked
package no.ldo.web.templates;

import org.jspecify.annotations.NullMarked;
