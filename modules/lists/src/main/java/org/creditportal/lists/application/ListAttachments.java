package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.files.attachment.AttachmentRights;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.domain.ListEntries;

/** Papers of an entry: notices, decisions, proofs. Attached by its bureau and by the credit office, whatever became of the entry. */
@ApplicationScoped
public class ListAttachments implements AttachmentRights {

    @Inject
    private ListEntries entries;

    @Inject
    private Participants participants;

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    public String module() {
        return "lists";
    }

    @Override
    public boolean mayRead(String matter) {
        return currentOfficer.require().may(ListsPermission.LISTS_VIEW)
                && entries.find(matter).filter(participants::isVisible).isPresent();
    }

    @Override
    public boolean mayAttach(String matter) {
        Officer officer = currentOfficer.require();
        boolean acts = officer.may(ListsPermission.LISTS_PROPOSE)
                || officer.may(ListsPermission.LISTS_DECIDE)
                || officer.may(ListsPermission.LISTS_PUBLISH);
        return acts && mayRead(matter);
    }

    @Override
    public boolean mayWithhold(String matter) {
        return currentOfficer.require().may(IdentityPermission.BUREAUS_ALL) && mayRead(matter);
    }
}
