package org.creditportal.correspondence.api.urging;

import java.util.List;
import org.creditportal.correspondence.api.document.DocumentFileView;

/**
 * Urging by letter (催办函): an official document from the tenant's template {@value #DOCUMENT}, with number and seal, served to
 * the bureau through the portal, whose officers are written to at once. For modules that own matters; every call works in the
 * caller's transaction.
 */
public interface UrgingLetters {

    /** Id of the kind of document in {@code correspondence.yaml}. */
    String DOCUMENT = "urging";

    /**
     * Urges the bureau that is behind. Whoever calls has locked the matter and leaves the audit line of his own act; that the officer
     * may issue documents is seen to here.
     *
     * @return business number of the letter
     * @throws org.creditportal.correspondence.api.CorrespondenceException when the bureau is not behind, was urged to the same today, or
     *     the day is not to come
     */
    String urge(UrgeMatter command);

    /** The urgings of a matter, the oldest first; none of a matter that its module does not let the officer see. */
    List<UrgingRow> findUrgings(String module, String matter);

    /**
     * The letter as it was issued, for every officer who may see the matter, so that the bureau opens what it was sent; who opened it
     * is audited.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when no matter that the officer may see was urged by this letter
     */
    DocumentFileView open(String module, String matter, String document);
}
