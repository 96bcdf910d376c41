package org.creditportal.systemtests.kernel;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.creditportal.kernel.audit.AcknowledgeBreak;
import org.creditportal.kernel.audit.AuditAcknowledgement;
import org.creditportal.kernel.audit.AuditVerification;
import org.creditportal.kernel.audit.AuditVerifier;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.error.NotFoundException;

/** Acts that the trail tells of: done, refused, and done before. */
@Stateless
@PermitAll
public class AuditedNotes {

    @Inject
    private Notes notes;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private AuditAcknowledgement acknowledgement;

    @Resource
    private ManagedExecutorService executor;

    /** What an act waits for while it goes on. */
    public interface Meeting {
        void await();
    }

    @Audited(FixtureAudit.LISTS_DISCLOSED)
    public String write(String text) {
        notes.write(text);
        return text;
    }

    @Audited(FixtureAudit.LISTS_DISCLOSED)
    public String writeAndMeet(String text, Meeting meeting) {
        notes.write(text);
        meeting.await();
        return text;
    }

    /** Holds a connection, and locks, when it is refused. */
    @Audited(FixtureAudit.LIST_ENTRY_PROPOSED)
    public String refuse(String text, Meeting meeting) {
        notes.write(text);
        meeting.await();
        throw new NotFoundException("Note", text);
    }

    /** Is done, until the commit finds that it cannot be. */
    @Audited(FixtureAudit.LIST_ENTRY_DECIDED)
    public String failAtCommit(String text) {
        notes.persistWithoutText();
        return text;
    }

    @Audited(FixtureAudit.OFFICER_ENABLED)
    public String repeat(String text) {
        AuditedAct.changedNothing();
        return text;
    }

    /** Begins tasks as EJBs do that hand work to other threads. */
    public List<Future<Object>> begin(List<Callable<Object>> tasks) {
        List<Future<Object>> begun = new ArrayList<>();
        tasks.forEach(task -> begun.add(executor.submit(task)));
        return begun;
    }

    /** As the second officer of two would have it done. */
    public void acknowledge(String findings) {
        acknowledgement.acknowledge(new AcknowledgeBreak(0, findings, "first officer", "looked into"));
    }

    public String broken() {
        return acknowledgement.found();
    }

    public AuditVerification verify() {
        return verifier.verify();
    }
}
