package org.creditportal.responsibility.api;

/** What a source of credit information delivers (K-31 to K-34, B-6). */
public enum ReportProduct {
    /** A credit record. */
    RECORD,
    /** A credit report. */
    REPORT,
    /** A credit assessment. */
    ASSESSMENT,
    /** A credit rating. */
    RATING
}
