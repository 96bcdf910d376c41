package org.creditportal.kernel.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;

/** Writes calls of {@link Audited} methods into the trail. */
@Audited(KernelAudit.AUDIT_TRAIL_VIEWED)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AuditedInterceptor {

    private static final Logger LOG = System.getLogger(AuditedInterceptor.class.getName());

    /** Why an act that was done did not last. */
    private static final String UNDONE = "RollbackException";

    @Inject
    private AuditTrail trail;

    @Inject
    private OwnAuditTransaction ownTransaction;

    @Inject
    private TenantWork work;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object audit(InvocationContext call) throws Exception {
        String event = call.getMethod().getAnnotation(Audited.class).value();
        Optional<AuditSubject> subject = subject(call);
        AuditedAct act = AuditedAct.begin();
        try {
            Object result = call.proceed();
            String object =
                    subject.map(AuditSubject::auditedObject).orElseGet(() -> result == null ? null : "" + result);
            String reason = subject.map(AuditSubject::auditedReason).orElse(null);
            trail.write(trail.fact(event, act.outcome(), object, reason));
            if (act.isOutermost()) {
                tellIfUndone(trail.fact(event, AuditOutcome.FAILURE, object, UNDONE));
            }
            return result;
        } catch (Exception failure) {
            recordFailure(event, subject, failure);
            throw failure;
        } finally {
            act.end();
        }
    }

    /** At once and on this thread, so that whoever is refused has left a line by the time he learns of it. */
    private void recordFailure(String event, Optional<AuditSubject> subject, Exception failure) {
        String cause = failure instanceof BusinessException broken
                ? broken.key()
                : failure.getClass().getSimpleName();
        String object = subject.map(AuditSubject::auditedObject).orElse(null);
        AuditFact fact = trail.fact(event, AuditOutcome.FAILURE, object, cause);
        try {
            ownTransaction.write(fact);
        } catch (RuntimeException lost) {
            // The act has failed anyway; its own failure says more than that the database is away.
            failure.addSuppressed(lost);
            told(fact, lost);
        }
    }

    /**
     * The line above goes with the act when its commit fails, and then this one stays. No transaction begins on a thread that is
     * just ending one; the caller waits for another, and learns of the failure after the line is written.
     */
    private void tellIfUndone(AuditFact fact) {
        if (transactions.getTransactionKey() != null) {
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // The line of success is written already.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status != Status.STATUS_COMMITTED) {
                        writeElsewhere(fact);
                    }
                }
            });
        }
    }

    private void writeElsewhere(AuditFact fact) {
        try {
            TenantWork.result(work.begin(() -> {
                ownTransaction.write(fact);
                return null;
            }));
        } catch (RuntimeException lost) {
            told(fact, lost);
        }
    }

    private static void told(AuditFact fact, RuntimeException lost) {
        LOG.log(Level.ERROR, () -> "[" + TenantScope.current() + "] the audit trail could not take " + fact, lost);
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
