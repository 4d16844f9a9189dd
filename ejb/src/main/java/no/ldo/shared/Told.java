package no.ldo.shared;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that says something, see {@link ToldText#says}. For every text that must be given: {@code @NotBlank} takes only
 * the plain spaces for blank, and of a text of other spaces nothing is left when it is stored. Null is refused too.
 */
@Documented
@Constraint(validatedBy = ToldText.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Told {
    /** Key of the text: the same words as for a field that was left empty. */
    String message() default "{jakarta.validation.constraints.NotBlank.message}";

    /** As every constraint. */
    Class<?>[] groups() default {};

    /** As every constraint. */
    Class<? extends Payload>[] payload() default {};
}
