/**
 * The inclusion target (inkluderingsmål, «5 %-målet»): hires recorded without any person, and figures shown with the
 * rules for small numbers. Source: the contract of recording and showing hires in {@code docs/rules.md}.
 */
@NullMarked
package no.ldo.inclusion;

import org.jspecify.annotations.NullMarked;
