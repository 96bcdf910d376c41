package org.creditportal.lists.domain.received;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReceivedEnding;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.ListedSubject;

/**
 * A subject's place on a list that others decide, as its source tells it. Nobody here proposes, decides or removes it: each
 * delivery of the whole list begins, changes or ends it. What officers here note beside it, no delivery touches.
 */
@Entity
@Table(name = "lst_received_entry")
public class ReceivedEntry extends SuspendableEntry {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "list_type", nullable = false, updatable = false)
    private String listType;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    /** The same for one decision about one subject, in every delivery of the source. */
    @Column(name = "row_key", nullable = false)
    private String rowKey;

    /** The row's key while it is in force; the database keeps it unique. */
    @Column(name = "active_key")
    private String activeKey;

    @Embedded
    private ListedSubject subject;

    /** Whom the source told of, also while that subject is held to be another. */
    @Column(name = "told_subject")
    private String toldSubject;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @Column(name = "authority", nullable = false)
    private String authority;

    @Column(name = "document_number")
    private String document;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "listed_until")
    private LocalDate until;

    @Column(name = "facts")
    private String facts;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "first_import", nullable = false, updatable = false)
    private long firstImport;

    @Column(name = "last_import", nullable = false)
    private long lastImport;

    @Column(name = "changed_import")
    private Long changedImport;

    @Column(name = "ended_import")
    private Long endedImport;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private ReceivedEnding ending;

    @ElementCollection
    @CollectionTable(name = "lst_received_note", joinColumns = @JoinColumn(name = "entry_id"))
    private List<ReceivedNote> notes = new ArrayList<>();

    protected ReceivedEntry() {}

    private ReceivedEntry(ListSource source, ToldEntry told, ReceivedImport by, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.source = source.id();
        this.listType = source.listType();
        this.bureau = source.bureau();
        this.receivedAt = now;
        this.firstImport = by.id();
        say(told);
        this.activeKey = rowKey;
        seen(told, by);
    }

    /** A delivery tells it for the first time, or again after it was ended. */
    public static ReceivedEntry of(ListSource source, ToldEntry told, ReceivedImport by, Instant now) {
        return new ReceivedEntry(source, told, by, now);
    }

    /** The key of what is told, by which it is known again. */
    public static String key(String source, ToldEntry told) {
        return RowKey.of(source, told.subject().number(), told.document(), told.decidedOn(), told.authority());
    }

    /**
     * A further delivery tells it.
     *
     * @return whether it says something else now
     */
    public boolean repeat(ToldEntry told, ReceivedImport by) {
        seen(told, by);
        boolean same = rowKey.equals(key(source, told))
                && subject.equals(told.subject())
                && authority.equals(told.authority())
                && decidedOn.equals(told.decidedOn())
                && Objects.equals(until, told.until())
                && Objects.equals(facts, told.facts());
        if (!same) {
            say(told);
            activeKey = rowKey;
            changedImport = by.id();
        }
        return !same;
    }

    private void say(ToldEntry told) {
        subject = told.subject();
        authority = told.authority();
        document = told.document();
        decidedOn = told.decidedOn();
        until = told.until();
        facts = told.facts();
        rowKey = key(source, told);
        findBy(List.of());
    }

    /** Of two rows about one, which differ in whom they tell, one alone is read: what was told of the subject itself stays its own. */
    private void seen(ToldEntry told, ReceivedImport by) {
        toldSubject = wasToldOf(subject.number()) ? toldSubject : told.toldSubject();
        lastImport = by.id();
        asOf = by.asOf();
    }

    /** Is found by every name that its subject has or had, and by the decision's number. */
    public void findBy(List<String> names) {
        searchText = Stream.concat(Stream.of(subject.name(), document == null ? "" : document), names.stream())
                .map(SearchText::normalise)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Every name that its subject has or had, folded, and the decision's number. */
    Set<String> foundBy() {
        return UnreadRows.words(searchText);
    }

    /** The delivery, which is whole, does not tell it. */
    public void vanish(ReceivedImport from) {
        end(ReceivedEnding.GONE_FROM_SOURCE, from.asOf());
        endedImport = from.id();
    }

    /**
     * Its last day is over, and the delivery tells a later one. What rested on it ended on that day, so that what is told now is
     * another entry, on which measures may rest again.
     *
     * @param told the last day that is told now; {@code null} for no end
     * @return whether it is so
     */
    public boolean lapse(LocalDate told, ReceivedImport by, LocalDate today) {
        boolean prolonged = standing(today) == ReceivedStanding.EXPIRED && (told == null || !today.isAfter(told));
        if (prolonged) {
            end(ReceivedEnding.LAPSED, until);
            endedImport = by.id();
        }
        return prolonged;
    }

    /**
     * Its subject was found to be another.
     *
     * @param placeFree whether the other has no such entry
     * @param today the legal date
     */
    public void follow(ListedSubject concerned, boolean placeFree, LocalDate today) {
        subject = concerned;
        rowKey = keyOf(concerned.number());
        if (activeKey != null && placeFree) {
            activeKey = rowKey;
        } else if (activeKey != null) {
            end(ReceivedEnding.FOUND_TWICE, today);
        }
    }

    /** It ended because its subject was held to be another, which had the same entry; they are two, so that it begins again. */
    public void beginAgain(ListedSubject own, ReceivedEntry twin) {
        ending = null;
        endedOn = null;
        activeKey = keyOf(own.number());
        follow(own, true, null);
        takeOrdersBack(twin);
    }

    /** The key that it would have if the subject were its own. */
    public String keyOf(String subjectNumber) {
        return RowKey.of(source, subjectNumber, document, decidedOn, authority);
    }

    private void end(ReceivedEnding why, LocalDate on) {
        ending = why;
        endedOn = on;
        activeKey = null;
    }

    /** An officer notes something. */
    public void annotate(Signature signature) {
        notes.add(new ReceivedNote(notes.size() + 1, signature));
    }

    /** Whether its source told of this subject, whoever that was found to be since. */
    public boolean wasToldOf(String subjectNumber) {
        return subjectNumber.equals(toldSubject);
    }

    @Override
    public ReceivedStanding standing(LocalDate day) {
        if (ending != null) {
            return ReceivedStanding.ENDED;
        }
        if (until != null && day.isAfter(until)) {
            return ReceivedStanding.EXPIRED;
        }
        return isSuspended() ? ReceivedStanding.SUSPENDED : ReceivedStanding.IN_FORCE;
    }

    /** What was noted, the oldest first. */
    public List<ReceivedNote> notes() {
        return notes.stream()
                .sorted(Comparator.comparingInt(ReceivedNote::place))
                .toList();
    }

    public String number() {
        return number;
    }

    public String source() {
        return source;
    }

    public String listType() {
        return listType;
    }

    /** Id of the bureau that minds it here. */
    public String bureau() {
        return bureau;
    }

    public String rowKey() {
        return rowKey;
    }

    public ListedSubject subject() {
        return subject;
    }

    public String authority() {
        return authority;
    }

    /** {@code null} where it is not told. */
    public String document() {
        return document;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** {@code null} for no end. */
    public LocalDate until() {
        return until;
    }

    /** {@code null} where they are not told. */
    public String facts() {
        return facts;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Id of the latest delivery that told it. */
    public long lastImport() {
        return lastImport;
    }

    /** {@code null} while it was not ended. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** {@code null} while it was not ended. */
    public ReceivedEnding ending() {
        return ending;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceivedEntry entry && number.equals(entry.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
