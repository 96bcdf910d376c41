package org.creditportal.records.domain.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.DisclosureScope;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * One kind of credit information in one edition of the catalogue. Its number is that of this edition's wording; its code is the
 * same over editions. Changed only while its edition is a draft.
 */
@Entity
@Table(name = "rec_catalogue_item")
public class CatalogueItem extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "edition_id", nullable = false, updatable = false)
    private long editionId;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "information_class", nullable = false)
    private String informationClass;

    @Column(name = "name", nullable = false)
    private String name;

    /** Names of {@link SubjectKind}, with commas between. */
    @Column(name = "subjects", nullable = false)
    private String subjects;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind recordKind;

    @Column(name = "basis_document", nullable = false)
    private String basisDocument;

    @Column(name = "basis_article")
    private String basisArticle;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope", nullable = false)
    private DisclosureScope scope;

    @Column(name = "fields", nullable = false)
    private FieldList fields;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "rec_catalogue_provider", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "bureau", nullable = false)
    private Set<String> providers = new HashSet<>();

    @Column(name = "reporting_days")
    private Integer reportingDays;

    @Column(name = "retention_months")
    private Integer retentionMonths;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "note")
    private String note;

    protected CatalogueItem() {}

    /**
     * An item of a draft.
     *
     * @param editionId the draft's row
     * @param position its place in the draft
     * @throws RecordsException {@code CATALOGUE_ITEM_INCOMPLETE}
     */
    public CatalogueItem(long editionId, int position, CatalogueItemFacts facts) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.editionId = editionId;
        this.position = position;
        this.code = CatalogueItemIsComplete.check(facts).code();
        tell(facts);
    }

    /** The same item in another edition, under a number of its own. */
    public CatalogueItem copyTo(CatalogueEdition draft) {
        return new CatalogueItem(draft.id(), position, facts());
    }

    /**
     * Says something else from now on.
     *
     * @throws RecordsException {@code CATALOGUE_CODE_FIXED}, {@code CATALOGUE_ITEM_INCOMPLETE}
     */
    public void change(CatalogueItemFacts facts) {
        if (!CatalogueItemIsComplete.check(facts).code().equals(code)) {
            throw new RecordsException(RecordsError.CATALOGUE_CODE_FIXED);
        }
        tell(facts);
    }

    private void tell(CatalogueItemFacts facts) {
        informationClass = facts.informationClass();
        name = facts.name();
        subjects = facts.subjects().stream().map(Enum::name).collect(Collectors.joining(","));
        recordKind = facts.recordKind();
        basisDocument = facts.basisDocument();
        basisArticle = facts.basisArticle();
        scope = facts.scope();
        fields = new FieldList(facts.fields());
        providers.retainAll(facts.providers());
        providers.addAll(facts.providers());
        reportingDays = facts.reportingDays();
        retentionMonths = facts.retentionMonths();
        validFrom = facts.validFrom();
        validUntil = facts.validUntil();
        note = facts.note();
    }

    /** Whether its own validity, where it has one, includes the day. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    public CatalogueItemFacts facts() {
        return new CatalogueItemFacts(
                code,
                informationClass,
                name,
                Arrays.stream(subjects.split(",")).map(SubjectKind::valueOf).collect(Collectors.toSet()),
                recordKind,
                basisDocument,
                basisArticle,
                scope,
                fields.fields(),
                providers,
                reportingDays,
                retentionMonths,
                validFrom,
                validUntil,
                note);
    }

    public String number() {
        return number;
    }

    public long editionId() {
        return editionId;
    }

    public int position() {
        return position;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
