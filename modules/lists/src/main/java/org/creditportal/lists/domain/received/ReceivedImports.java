package org.creditportal.lists.domain.received;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.received.ReceivedFaultRow;

/** The deliveries of the tenant's sources. */
public interface ReceivedImports {

    void add(ReceivedImport delivery);

    /**
     * The delivery.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    ReceivedImport require(String number);

    /** The newest of the source, whatever became of it; none that is held. */
    Optional<ReceivedImport> newest(String source);

    /** The newest of each source, by source; none that another has overtaken. */
    Map<String, ReceivedImport> last();

    /** The newest that is through, by source. */
    Map<String, ReceivedImport> newestDone();

    Page<ReceivedImport> search(Order order, int page, int size);

    void addFaults(ReceivedImport of, List<ReceivedFaultRow> faults);

    /** The import begins again: what it found before is forgotten. */
    void forgetFaults(ReceivedImport of);

    /** In the order of the file. */
    Page<ReceivedFaultRow> faults(ReceivedImport of, int page, int size);
}
