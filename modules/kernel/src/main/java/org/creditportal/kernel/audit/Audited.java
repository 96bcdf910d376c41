package org.creditportal.kernel.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method's call goes into the audit trail: its success in the same transaction, its failure after the roll-back. What
 * it was about is told by the first argument that is {@link AuditSubject}, else by the text of the result.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

    /** What happens in the method: an event that some {@link AuditEventSource} tells of. */
    @Nonbinding
    String value();
}
