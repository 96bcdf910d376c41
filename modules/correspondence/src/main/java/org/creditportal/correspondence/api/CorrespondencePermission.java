package org.creditportal.correspondence.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.creditportal.identity.api.PermissionSource;
import org.creditportal.identity.api.Role;

/** What leaves the office in writing. */
public final class CorrespondencePermission implements PermissionSource {

    /** Read official documents: of one's own bureau, or of all with {@code bureaus.all}. */
    public static final String DOCUMENTS_VIEW = "documents.view";

    /** Issue, serve, supersede and withdraw official documents. */
    public static final String DOCUMENTS_ISSUE = "documents.issue";

    /** See which mail to officers was refused or could not be sent. */
    public static final String MAIL_VIEW = "mail.view";

    @Override
    public Map<String, Set<Role>> holders() {
        return Map.ofEntries(
                entry(DOCUMENTS_VIEW, Set.of(Role.CREDIT_OFFICE)),
                entry(DOCUMENTS_ISSUE, Set.of(Role.CREDIT_OFFICE)),
                entry(MAIL_VIEW, Set.of(Role.CREDIT_OFFICE)));
    }
}
