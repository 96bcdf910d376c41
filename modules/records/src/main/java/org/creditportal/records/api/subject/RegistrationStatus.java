package org.creditportal.records.api.subject;

/** How an organisation stands on the business register; texts in the bundle under {@code RegistrationStatus.<NAME>}. */
public enum RegistrationStatus {
    /** It exists and is in business (存续、在业). */
    EXISTING,
    /** It has paused its business (歇业、停业). */
    PAUSED,
    /** Its licence was revoked, and it is not struck off yet (吊销，未注销). */
    REVOKED,
    /** It was struck off (注销). */
    STRUCK_OFF,
    /** Its registration was moved to another place (迁出). */
    MOVED_OUT
}
