package no.ldo.web.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of the address of the page, never of what a form has posted: a text, an id, or whether it is
 * {@code true}. Null when the address does not have it; a page whose id is no id does not exist.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface FromAddress {
    /** Name of the parameter. */
    @Nonbinding
    String value();
}
