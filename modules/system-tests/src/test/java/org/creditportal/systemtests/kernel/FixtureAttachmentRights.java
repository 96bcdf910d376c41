package org.creditportal.systemtests.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.files.attachment.AttachmentRights;
import org.creditportal.files.read.DocumentType;
import org.creditportal.kernel.audit.CurrentActor;

/** Matters that everybody sees but those whose number begins with "hidden"; the keeper withholds; three attachments at most. */
@ApplicationScoped
public class FixtureAttachmentRights implements AttachmentRights {

    static final int MOST = 3;

    @Inject
    private CurrentActor actor;

    @Override
    public String module() {
        return "fixture";
    }

    @Override
    public boolean mayRead(String matter) {
        return !matter.startsWith("hidden");
    }

    @Override
    public boolean mayAttach(String matter) {
        return mayRead(matter) && !matter.startsWith("closed");
    }

    @Override
    public boolean mayWithhold(String matter) {
        return actor.get().id().equals("keeper");
    }

    @Override
    public AttachmentBounds bounds() {
        return new AttachmentBounds(1024, MOST, EnumSet.of(DocumentType.PDF, DocumentType.TEXT));
    }
}
