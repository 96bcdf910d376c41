package org.creditportal.records.api.subject;

import java.util.List;
import org.creditportal.records.api.record.ReliantRow;

/**
 * What of one module came about because a code or number led to a subject. Each module above that asks for subjects by numbers implements
 * it, so that officers see it before they take a number back. Asked within the caller's transaction.
 */
public interface IdentifierReliance {

    /**
     * The newest of it.
     *
     * @param key what the subject was asked for by, as {@link SubjectIdentification#findKeys} tells it
     * @param most how many at the most
     */
    List<ReliantRow> on(SubjectNumber subject, String key, int most);
}
