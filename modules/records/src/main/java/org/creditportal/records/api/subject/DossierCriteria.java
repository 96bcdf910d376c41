package org.creditportal.records.api.subject;

/**
 * Which records of a subject are asked for, always one page.
 *
 * @param page from 1
 * @param size at most {@value #LARGEST_PAGE}
 */
public record DossierCriteria(SubjectNumber subject, DossierStanding standing, int page, int size) {

    /** Most rows of one page. */
    public static final int LARGEST_PAGE = 200;

    public DossierCriteria {
        page = Math.max(1, page);
        size = Math.max(1, Math.min(LARGEST_PAGE, size));
    }
}
