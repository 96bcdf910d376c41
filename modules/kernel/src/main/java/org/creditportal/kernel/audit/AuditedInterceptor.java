package org.creditportal.kernel.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/** Writes calls of {@link Audited} methods into the trail. */
@Audited(AuditEvent.AUDIT_TRAIL_VIEWED)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AuditedInterceptor {

    @Inject
    private AuditTrail trail;

    @Resource
    private ManagedExecutorService executor;

    @AroundInvoke
    Object audit(InvocationContext call) throws Exception {
        AuditEvent event = call.getMethod().getAnnotation(Audited.class).value();
        Optional<AuditSubject> subject = subject(call);
        Object result;
        try {
            result = call.proceed();
        } catch (Exception failure) {
            recordFailure(event, subject, failure);
            throw failure;
        }
        String object = subject.map(AuditSubject::auditedObject).orElseGet(() -> result == null ? null : "" + result);
        trail.record(event, object, subject.map(AuditSubject::auditedReason).orElse(null));
        return result;
    }

    /**
     * On another thread, because this transaction, which may hold the lock on the trail's end, must first be rolled back.
     */
    private void recordFailure(AuditEvent event, Optional<AuditSubject> subject, Exception failure) {
        String cause = failure instanceof BusinessException broken
                ? broken.key()
                : failure.getClass().getSimpleName();
        String object = subject.map(AuditSubject::auditedObject).orElse(null);
        AuditFact fact = trail.fact(event, AuditOutcome.FAILURE, object, cause);
        TenantId tenant = TenantScope.current();
        executor.execute(() -> TenantScope.runAs(tenant, () -> trail.recordFailure(fact)));
    }

    private static Optional<AuditSubject> subject(InvocationContext call) {
        Object[] parameters = call.getParameters();
        // The server gives null instead of an empty array for a method without parameters.
        return Stream.ofNullable(parameters)
                .flatMap(Arrays::stream)
                .filter(AuditSubject.class::isInstance)
                .map(AuditSubject.class::cast)
                .findFirst();
    }
}
