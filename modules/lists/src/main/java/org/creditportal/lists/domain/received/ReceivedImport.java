package org.creditportal.lists.domain.received;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.files.read.UnreadColumns;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.received.ImportOutcome;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.lists.api.received.ReceivedImportRow.Counts;

/** One delivery of a source's whole list, as of a day. Its file is kept for good: it is what entries rest on. */
@Entity
@Table(name = "lst_received_import")
public class ReceivedImport extends VersionedEntity {

    /** So many may always be missing. */
    private static final int FEW = 10;

    /** One in so many, beyond which a list is not taken for whole without an officer's word. */
    private static final int ONE_IN = 5;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "as_of", nullable = false, updatable = false)
    private LocalDate asOf;

    @Column(name = "file", nullable = false, updatable = false)
    private long file;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "shorter", nullable = false, updatable = false)
    private boolean shorter;

    /** One a line; {@code null} for none. */
    @Column(name = "ignored_columns", updatable = false)
    private String ignoredColumns;

    @Column(name = "officer", nullable = false, updatable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false, updatable = false)
    private String officerName;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ImportOutcome outcome;

    @Column(name = "rows_read", nullable = false)
    private int rows;

    @Column(name = "rows_faulty", nullable = false)
    private int faulty;

    @Column(name = "entries_added", nullable = false)
    private int added;

    @Column(name = "entries_changed", nullable = false)
    private int changed;

    @Column(name = "entries_ended", nullable = false)
    private int ended;

    @Column(name = "entries_missing", nullable = false)
    private int missing;

    @Embedded
    private EndingOrder order;

    @Embedded
    private ColumnsReading reading;

    protected ReceivedImport() {}

    /**
     * @param file id of the file in the vault
     * @param fileName shortened where it is long
     */
    public ReceivedImport(ReceiveList command, long file, String fileName, Signature by) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.source = command.source();
        this.asOf = command.asOf();
        this.file = file;
        this.fileName = fileName;
        this.shorter = command.shorter();
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.requestedAt = by.at();
    }

    /**
     * Columns of the file of which nobody here knows what they tell: one may say that an entry is over. None of its rows counts before an
     * officer has read them, unless an officer did when the same stood in an earlier delivery.
     *
     * @param earlier the source's newest delivery that is through; {@code null} for none
     */
    public void holdFor(List<String> columns, ReceivedImport earlier) {
        ignoredColumns = columns.isEmpty() ? null : UnreadColumns.text(columns);
        boolean known = earlier != null
                && earlier.reading != null
                && UnreadColumns.isWhole(ignoredColumns)
                && earlier.ignoredColumns().containsAll(columns);
        if (known) {
            reading = earlier.reading.copy();
        } else if (!columns.isEmpty()) {
            outcome = ImportOutcome.COLUMNS_UNREAD;
        }
    }

    /** Whether it waits for an officer to read which columns nobody here understands. */
    public boolean isHeld() {
        return outcome == ImportOutcome.COLUMNS_UNREAD;
    }

    /**
     * An officer has read them, and none says that an entry is over: its rows count.
     *
     * @param columns those that the officer was shown
     */
    public void readColumns(List<String> columns, Signature by) {
        if (!isHeld() || !ignoredColumns().equals(columns)) {
            throw new ListingRefusedException(ListsError.COLUMNS_OTHERWISE);
        }
        reading = new ColumnsReading(by);
        outcome = null;
    }

    /** Who read them; {@code null} for nobody. */
    public ColumnsReading reading() {
        return reading;
    }

    public List<String> ignoredColumns() {
        return UnreadColumns.read(ignoredColumns);
    }

    /**
     * Whether what the file surely does not tell may be ended: a file that is cut off would make the dishonest clean.
     *
     * @param faulty how many rows could not be taken
     * @param inForce how many of the source's entries are in force, what is new included
     * @param gone how many of them neither a row tells nor an unread row may tell
     */
    public ImportOutcome judge(int faulty, long inForce, long gone) {
        boolean much = gone > FEW && gone * ONE_IN > inForce || gone == inForce && gone > 0;
        if (much && !shorter && order == null) {
            return ImportOutcome.MUCH_MISSING;
        }
        return faulty > 0 ? ImportOutcome.ROWS_FAULTY : ImportOutcome.COMPLETE;
    }

    /** Whether it ends the entry, which it does not tell: not while an unread row may, unless an officer has seen to it. */
    public boolean ends(ReceivedEntry entry, UnreadRows unread) {
        return order != null || !unread.mayTell(entry);
    }

    /** Whether entries were kept that it does not tell, and nobody has ordered yet that they end. */
    public boolean isKeepingBack() {
        return outcome != null && outcome != ImportOutcome.SUPERSEDED && missing > 0 && order == null;
    }

    /** An officer has seen to it that what was kept back has gone: taken again, it ends all that it does not tell. */
    public void endAll(Signature by) {
        if (!isKeepingBack()) {
            throw new ListingRefusedException(ListsError.NOTHING_KEPT_BACK);
        }
        order = new EndingOrder(by);
        outcome = null;
    }

    /** {@code null} while nobody ordered that all ends which it does not tell. */
    public EndingOrder order() {
        return order;
    }

    /** It is through. */
    public void finish(ImportOutcome how, Counts counts) {
        outcome = how;
        rows = counts.rows();
        faulty = counts.faulty();
        added = counts.added();
        changed = counts.changed();
        ended = counts.ended();
        missing = counts.missing();
    }

    public Counts counts() {
        return new Counts(rows, faulty, added, changed, ended, missing);
    }

    public String number() {
        return number;
    }

    public String source() {
        return source;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public long file() {
        return file;
    }

    public String fileName() {
        return fileName;
    }

    public String officer() {
        return officer;
    }

    public String officerName() {
        return officerName;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** {@code null} while it goes on. */
    public ImportOutcome outcome() {
        return outcome;
    }
}
