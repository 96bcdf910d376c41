package org.creditportal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.PublicNoticeView;

/**
 * The snapshot of a proposal in its public notice (公示) that the public reads. It holds what {@link PublicNoticeView} lets out and
 * nothing else; its row is there while anybody may object.
 */
@Entity
@Table(name = "dsc_notice")
public class PublishedNotice extends VersionedEntity {

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

    /** What tells a natural person from others of the same masked name; {@code null} for none. */
    @Column(name = "subject_mark")
    private String subjectMark;

    @Column(name = "subject_code")
    private String subjectCode;

    @Column(name = "subject_kind", nullable = false)
    private String subjectKind;

    @Column(name = "authority_zh", nullable = false)
    private String authorityZh;

    @Column(name = "authority_en", nullable = false)
    private String authorityEn;

    @Column(name = "facts", nullable = false)
    private String facts;

    @Column(name = "basis", nullable = false)
    private String basis;

    @Column(name = "put_up_on", nullable = false)
    private LocalDate putUpOn;

    @Column(name = "objections_until", nullable = false)
    private LocalDate objectionsUntil;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected PublishedNotice() {}

    /**
     * @param authority name of the bureau that proposes
     */
    public PublishedNotice(PublicNoticeView notice, ListFacts list, LocalizedText authority, Instant now) {
        super(Identifiers.next());
        this.number = notice.number().value();
        show(notice, list, authority, now);
    }

    /**
     * Says what the facts say now.
     *
     * @return whether it said something else before
     */
    public boolean show(PublicNoticeView notice, ListFacts list, LocalizedText authority, Instant now) {
        List<Object> before = shown();
        listType = list.listType();
        listColour = list.colour();
        listNameZh = list.nameZh();
        listNameEn = list.nameEn();
        subjectName = notice.subjectName();
        subjectMark = notice.subjectMark();
        subjectCode = notice.subjectCode();
        subjectKind = notice.subjectKind().name();
        authorityZh = authority.zh();
        authorityEn = authority.en();
        facts = notice.facts();
        basis = PublicText.of(notice.basis());
        putUpOn = notice.putUpOn();
        objectionsUntil = notice.until();
        boolean changed = !shown().equals(before);
        if (changed) {
            changedAt = now;
        }
        return changed;
    }

    private List<Object> shown() {
        return Arrays.asList(
                listType,
                listColour,
                listNameZh,
                listNameEn,
                subjectName,
                subjectMark,
                subjectCode,
                subjectKind,
                authorityZh,
                authorityEn,
                facts,
                basis,
                putUpOn,
                objectionsUntil);
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
