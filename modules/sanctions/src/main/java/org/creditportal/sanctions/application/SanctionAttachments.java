package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.creditportal.files.attachment.AttachmentRights;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TaskState;

/** Evidence of what a bureau did: attached by the implementing bureau, read by all who see the task. */
@ApplicationScoped
public class SanctionAttachments implements AttachmentRights {

    private static final Set<TaskState> WITH_EVIDENCE = EnumSet.of(
            TaskState.RECEIVED, TaskState.APPLYING, TaskState.IMPLEMENTED, TaskState.REVERSING, TaskState.REVIEWED);

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private SanctionOfficers officers;

    @Override
    public String module() {
        return MeasureTaskClocks.MODULE;
    }

    @Override
    public boolean mayRead(String matter) {
        return officers.officer().may(SanctionsPermission.SANCTIONS_VIEW)
                && tasks.find(matter).filter(officers::sees).isPresent();
    }

    @Override
    public boolean mayAttach(String matter) {
        return officers.officer().may(SanctionsPermission.SANCTIONS_IMPLEMENT)
                && tasks.find(matter)
                        .filter(task -> officers.current().isOf(task.bureau()))
                        .filter(task -> WITH_EVIDENCE.contains(task.state()))
                        .isPresent();
    }

    @Override
    public boolean mayWithhold(String matter) {
        return officers.officer().may(IdentityPermission.BUREAUS_ALL) && mayRead(matter);
    }
}
