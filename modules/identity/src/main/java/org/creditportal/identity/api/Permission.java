package org.creditportal.identity.api;

/**
 * What somebody may do; the container's groups. Methods name these in {@code @RolesAllowed}, pages ask for them by
 * {@code currentOfficer.may(...)}. Which role holds which permission is told by {@link RolePermissions}.
 */
public final class Permission {

    /** Upload, preview and confirm a file of credit records of one's own bureau. */
    public static final String RECORDS_IMPORT = "records.import";

    /** Read credit records: of one's own bureau, or of all with {@link #BUREAUS_ALL}. */
    public static final String RECORDS_VIEW = "records.view";

    /** Decide on a colleague's proposal to correct, withdraw or reinstate a record of one's own bureau (K-26). */
    public static final String RECORDS_REVIEW = "records.review";

    /** Declare that a record must not be made public (K-7): of one's own bureau, or of all with {@link #BUREAUS_ALL}. */
    public static final String RECORDS_WITHHOLD = "records.withhold";

    /** Lift such a declaration. */
    public static final String RECORDS_RELEASE = "records.release";

    /** Draft editions of the catalogue of credit information and put them in force. */
    public static final String CATALOGUE_MANAGE = "catalogue.manage";

    /** Propose a subject for a red or black list that one's bureau may identify (K-12). */
    public static final String LISTS_PROPOSE = "lists.propose";

    /** Decide on a colleague's proposal. */
    public static final String LISTS_DECIDE = "lists.decide";

    /** Publish a decided entry and withdraw a published one. */
    public static final String LISTS_PUBLISH = "lists.publish";

    /** Read list entries: of one's own bureau, or of all with {@link #BUREAUS_ALL}. */
    public static final String LISTS_VIEW = "lists.view";

    /** See what belongs to every bureau of the tenant, not only to one's own. */
    public static final String BUREAUS_ALL = "bureaus.all";

    /** See the officers of the tenant with bureau, roles and duties. */
    public static final String OFFICERS_VIEW = "officers.view";

    /** Invite, assign, disable and enable officers. */
    public static final String OFFICERS_MANAGE = "officers.manage";

    /** Give and take the roles of the three administrators, and change the accounts that hold them. */
    public static final String ADMINISTRATORS_MANAGE = "administrators.manage";

    /** See which bureau answers for which administrative area. */
    public static final String DUTIES_VIEW = "duties.view";

    /** Import the working days of a year. */
    public static final String CALENDAR_MANAGE = "calendar.manage";

    /** Read and verify the audit trail. */
    public static final String AUDIT_VIEW = "audit.view";

    /** Keep names, older identifiers and relations of subjects, and propose to merge two: of one's own bureau's, or of all. */
    public static final String SUBJECTS_MANAGE = "subjects.manage";

    /** Decide on a colleague's proposal to merge two subjects, and undo a merger. */
    public static final String SUBJECTS_DECIDE = "subjects.decide";

    /** See a natural person's certificate number whole, with a reason each time (PIPL Art. 34). */
    public static final String PERSONAL_DATA_REVEAL = "personal-data.reveal";

    private Permission() {}
}
