package org.creditportal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.api.PublishableEntryView;

/**
 * The snapshot of a list entry that the public reads. It holds what {@link PublishableEntryView} lets out and nothing
 * else; its row is there while the entry is to be seen and goes at its withdrawal.
 */
@Entity
@Table(name = "dsc_entry")
public class PublishedEntry extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "list_type", nullable = false)
    private String listType;

    @Column(name = "list_colour", nullable = false)
    private String listColour;

    @Column(name = "list_name_zh", nullable = false)
    private String listNameZh;

    @Column(name = "list_name_en", nullable = false)
    private String listNameEn;

    @Column(name = "subject_name", nullable = false)
    private String subjectName;

    @Column(name = "subject_code")
    private String subjectCode;

    @Column(name = "subject_kind", nullable = false)
    private String subjectKind;

    @Column(name = "authority_zh", nullable = false)
    private String authorityZh;

    @Column(name = "authority_en", nullable = false)
    private String authorityEn;

    @Column(name = "bureau", nullable = false)
    private String bureau;

    @Column(name = "facts", nullable = false)
    private String facts;

    @Column(name = "basis", nullable = false)
    private String basis;

    @Column(name = "document_number", nullable = false)
    private String documentNumber;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "published_on", nullable = false)
    private LocalDate publishedOn;

    @Column(name = "published_until", nullable = false)
    private LocalDate publishedUntil;

    /** What tells a natural person from others of the same masked name; {@code null} for none. */
    @Column(name = "subject_mark")
    private String subjectMark;

    /** Every name and the document's number, folded, each apart so that nothing spans two. */
    @Column(name = "search_text")
    private String searchText;

    /** The pairs of neighbouring characters of them. */
    @Column(name = "search_tokens", nullable = false)
    private String searchTokens;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected PublishedEntry() {}

    /**
     * @param authority name of the bureau that identified the subject
     */
    public PublishedEntry(PublishableEntryView entry, ListFacts list, LocalizedText authority, Instant now) {
        super(Identifiers.next());
        this.number = entry.number().value();
        show(entry, list, authority, now);
    }

    /**
     * Says what the facts say now.
     *
     * @return whether it said something else before
     */
    public boolean show(PublishableEntryView entry, ListFacts list, LocalizedText authority, Instant now) {
        List<Object> before = shown();
        listType = list.listType();
        subjectName = entry.subjectName();
        subjectCode = entry.subjectCode();
        subjectKind = entry.subjectKind().name();
        authorityZh = authority.zh();
        authorityEn = authority.en();
        bureau = entry.bureau();
        facts = entry.facts();
        basis = PublicText.of(entry.basis());
        documentNumber = entry.documentNumber();
        decidedOn = entry.decidedOn();
        publishedOn = entry.publishedOn();
        publishedUntil = entry.publishedUntil();
        subjectMark = entry.subjectMark();
        List<String> findable = Stream.of(
                        Stream.of(subjectName), entry.otherNames().stream(), Stream.of(documentNumber))
                .flatMap(texts -> texts)
                .map(SearchText::normalise)
                .distinct()
                .toList();
        searchText = String.join(" ", findable);
        searchTokens = findable.stream()
                .flatMap(text -> SearchText.pairs(text).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        listColour = list.colour();
        listNameZh = list.nameZh();
        listNameEn = list.nameEn();
        boolean changed = !shown().equals(before);
        if (changed) {
            changedAt = now;
        }
        return changed;
    }

    /** All that the public sees of it. */
    private List<Object> shown() {
        return Arrays.asList(
                listType,
                listColour,
                listNameZh,
                listNameEn,
                subjectName,
                subjectCode,
                subjectKind,
                subjectMark,
                authorityZh,
                authorityEn,
                bureau,
                facts,
                basis,
                documentNumber,
                decidedOn,
                publishedOn,
                publishedUntil,
                searchText);
    }

    public String number() {
        return number;
    }

    public String listType() {
        return listType;
    }

    public String subjectName() {
        return subjectName;
    }
}
