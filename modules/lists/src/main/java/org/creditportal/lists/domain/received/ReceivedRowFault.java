package org.creditportal.lists.domain.received;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.lists.api.received.ReceivedFault;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedField;

/** Something wrong in a row of an import; the value itself is not kept, for it may be a person's number. Written once. */
@Entity
@Table(name = "lst_received_fault")
public class ReceivedRowFault {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "import_id", nullable = false, updatable = false)
    private long importId;

    @Column(name = "line", nullable = false, updatable = false)
    private int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "field", updatable = false)
    private ReceivedField field;

    @Enumerated(EnumType.STRING)
    @Column(name = "fault", nullable = false, updatable = false)
    private ReceivedFault fault;

    protected ReceivedRowFault() {}

    public ReceivedRowFault(ReceivedImport of, ReceivedFaultRow row) {
        this.id = Identifiers.next();
        this.importId = of.id();
        this.line = row.line();
        this.field = row.field();
        this.fault = row.fault();
    }

    public ReceivedFaultRow row() {
        return new ReceivedFaultRow(line, field, fault);
    }
}
