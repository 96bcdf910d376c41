package org.creditportal.records.api.record;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * What records are asked for. All conditions hold together; {@code null} asks for no condition. Records past their
 * retention are never found, whatever is asked.
 *
 * @param text part of the subject's name, from two characters on, whatever its width, brackets, traditional characters or
 *     kind of company at its end; or the document number from its beginning or from its year on; or the code from its
 *     beginning, at least four characters. One character is the name's first.
 * @param bureau only of this bureau; officers of one bureau get their own whatever is asked
 * @param catalogueItem number of the item of the catalogue
 * @param batch only what came with this batch
 * @param decidedUntil inclusive
 */
public record RecordCriteria(
        String text,
        String bureau,
        RecordKind kind,
        RecordStanding standing,
        LocalDate decidedFrom,
        LocalDate decidedUntil,
        String catalogueItem,
        BatchNumber batch,
        SubjectNumber subject)
        implements Serializable {

    /** Everything. */
    public static RecordCriteria all() {
        return new RecordCriteria(null, null, null, null, null, null, null, null, null);
    }

    /** The same, only of one bureau. */
    public RecordCriteria ofBureau(String only) {
        return new RecordCriteria(text, only, kind, standing, decidedFrom, decidedUntil, catalogueItem, batch, subject);
    }
}
