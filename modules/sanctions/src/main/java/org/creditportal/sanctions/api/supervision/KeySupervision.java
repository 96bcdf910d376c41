package org.creditportal.sanctions.api.supervision;

import java.util.Collection;
import java.util.List;
import org.creditportal.kernel.page.Page;

/**
 * Marks of key supervision (K-17). A mark rests on a record or list entry and holds no longer: it falls in the transaction in which its
 * ground falls, stands still while the ground does, and is over after its last day without anybody's doing.
 */
public interface KeySupervision {

    /** Proposes a mark for the officer's bureau; its number. */
    MarkNumber propose(ProposeMark command);

    /** Another officer of the bureau approves or refuses; or an officer withdraws. */
    void take(TakeMarkStep command);

    /** One mark that the officer's bureau may see. */
    MarkView require(MarkNumber number);

    /** One page of those that the officer's bureau may see, the newest first. */
    Page<MarkRow> search(MarkCriteria criteria);

    /** Those in force or suspended about the subjects that the officer's bureau may see. */
    List<MarkRow> find(Collection<String> subjectNumbers);
}
