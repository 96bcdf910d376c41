package org.creditportal.records.api.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * Whether records may leave for the public or for other systems (K-7); to be asked before every publication and push. Open to
 * every caller, also in background work, because it is local: it is reachable only inside the portal's own process.
 */
public interface RecordGate {

    /**
     * Why the record must not be made public today: as declared, or because the person is a minor.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such record
     */
    Optional<WithholdingGround> findWithholding(RecordNumber number);

    /**
     * The records as they are now, and stay until the caller's transaction ends: whoever would keep one back, change it or move
     * it to another subject waits, and finds what the caller has done. To be asked before anything that rests on them is
     * locked. Those that do not exist are left out.
     */
    List<HeldRecordView> hold(Collection<RecordNumber> numbers);

    /**
     * As {@link #hold}, with the subjects that the records concern: whoever else would rest something new on a record of the
     * same subject waits too.
     *
     * @throws org.creditportal.kernel.error.CollisionException when a record was moved to another subject meanwhile
     */
    List<HeldRecordView> holdWithSubjects(Collection<RecordNumber> numbers);

    /**
     * The subjects as they are grouped now, held until the caller's transaction ends: whoever would join one with another, or separate them, waits. To
     * be asked before their records are held.
     *
     * @throws org.creditportal.kernel.error.NotFoundException for a subject that there is not
     */
    List<SubjectNumber> requireHeldSubjects(Collection<SubjectNumber> numbers);

    /**
     * Keeps who was told to represent the subject as it is until the caller's transaction ends: whoever finds that he was named by mistake
     * waits, and finds what the caller rested on him. To be asked last, after records and after whatever rests on these is locked, as
     * a record that is withdrawn takes its case along before its representative.
     *
     * @return the number by which the subject goes today
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such subject
     */
    SubjectNumber requireHeldRepresentatives(SubjectNumber number);
}
