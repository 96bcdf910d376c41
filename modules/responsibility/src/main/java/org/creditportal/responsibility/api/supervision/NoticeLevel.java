package org.creditportal.responsibility.api.supervision;

/** How grave a notice is (预警, 黄牌, 红牌); each reaches further. Texts in the bundle under {@code NoticeLevel.<NAME>}. */
public enum NoticeLevel {
    /** Reaches the bureau. */
    WARNING,
    /** Reaches the credit office too. */
    YELLOW_CARD,
    /** Reaches all who supervise too, or every bureau where the tenant says so. */
    RED_CARD;

    /** Whether it reaches those whom the other reaches. */
    public boolean reaches(NoticeLevel other) {
        return compareTo(other) >= 0;
    }
}
