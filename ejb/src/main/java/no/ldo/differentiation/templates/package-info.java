/**
 * Job templates (jobbmaler): common Norwegian jobs with their tasks in our own words, so that nobody begins with an empty
 * page. The content lies in text files beside this package's texts, one file per template; {@code
 * docs/development/job-templates.md} describes them. Nothing of it is stored: a job that is made from a template is the
 * organisation's own from the first moment.
 *
 * <p>Rule: {@code differentiation.rule.atLeastOneTaskIsChosen}.
 */
@NullMarked
package no.ldo.differentiation.templates;

import org.jspecify.annotations.NullMarked;
