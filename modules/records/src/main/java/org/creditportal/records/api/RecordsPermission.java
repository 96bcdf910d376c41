package org.creditportal.records.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.creditportal.identity.api.PermissionSource;
import org.creditportal.identity.api.Role;

/** Credit records, their catalogue and their subjects. */
public final class RecordsPermission implements PermissionSource {

    /** Upload, preview and confirm a file of credit records of one's own bureau. */
    public static final String RECORDS_IMPORT = "records.import";

    /** Read credit records: of one's own bureau, or of all with {@code bureaus.all}. */
    public static final String RECORDS_VIEW = "records.view";

    /** Decide on a colleague's proposal to correct, withdraw or reinstate a record of one's own bureau (K-26). */
    public static final String RECORDS_REVIEW = "records.review";

    /** Declare that a record must not be made public (K-7): of one's own bureau, or of all with {@code bureaus.all}. */
    public static final String RECORDS_WITHHOLD = "records.withhold";

    /** Lift such a declaration. */
    public static final String RECORDS_RELEASE = "records.release";

    /** Draft editions of the catalogue of credit information and put them in force. */
    public static final String CATALOGUE_MANAGE = "catalogue.manage";

    /** Keep names, older identifiers and relations of subjects, and propose to merge two: of one's own bureau's, or of all. */
    public static final String SUBJECTS_MANAGE = "subjects.manage";

    /** Decide on a colleague's proposal to merge two subjects, and undo a merger; by two officers, take an identifier back from a subject. */
    public static final String SUBJECTS_DECIDE = "subjects.decide";

    /** See a natural person's certificate number whole, with a reason each time (PIPL Art. 34). */
    public static final String PERSONAL_DATA_REVEAL = "personal-data.reveal";

    /** Urge bureaus that are behind with their reports (K-8). */
    public static final String REPORTS_URGE = "reports.urge";

    @Override
    public Map<String, Set<Role>> holders() {
        return Map.ofEntries(
                entry(RECORDS_IMPORT, Set.of(Role.BUREAU_CLERK)),
                entry(
                        RECORDS_VIEW,
                        Set.of(Role.CREDIT_OFFICE, Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.SUPERVISOR)),
                entry(RECORDS_REVIEW, Set.of(Role.BUREAU_REVIEWER)),
                entry(RECORDS_WITHHOLD, Set.of(Role.CREDIT_OFFICE, Role.BUREAU_CLERK)),
                entry(RECORDS_RELEASE, Set.of(Role.CREDIT_OFFICE, Role.BUREAU_REVIEWER)),
                entry(CATALOGUE_MANAGE, Set.of(Role.CREDIT_OFFICE)),
                entry(SUBJECTS_MANAGE, Set.of(Role.CREDIT_OFFICE, Role.BUREAU_CLERK)),
                entry(SUBJECTS_DECIDE, Set.of(Role.CREDIT_OFFICE)),
                entry(REPORTS_URGE, Set.of(Role.CREDIT_OFFICE)),
                entry(PERSONAL_DATA_REVEAL, Set.of(Role.CREDIT_OFFICE)));
    }
}
