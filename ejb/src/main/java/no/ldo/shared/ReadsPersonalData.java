package no.ldo.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service method that returns personal data about somebody else than the caller: every call writes one line in
 * the access log, with the first organisation number and the first id among its arguments.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ReadsPersonalData {
    /** Why the data are read, as a short key shown in the access log: {@code plan.followUp}. */
    @Nonbinding
    String purpose();
}
