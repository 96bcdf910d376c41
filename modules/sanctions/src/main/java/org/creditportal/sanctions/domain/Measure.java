package org.creditportal.sanctions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.BasisKind;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.MeasureClass;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureLevel;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.RelatedMatter;

/** A measure that two officers put into the catalogue or changed; it stands over the one of the same code that was shipped. */
@Entity
@Table(name = "snc_measure")
public class Measure extends VersionedEntity {

    private static final String BETWEEN = ",";

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "edition", nullable = false)
    private MeasureEdition edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect", nullable = false)
    private MeasureEffect effect;

    @Column(name = "name_zh", nullable = false)
    private String chineseName;

    @Column(name = "name_en", nullable = false)
    private String englishName;

    @Column(name = "objects", nullable = false)
    private String objects;

    @Column(name = "basis_document", nullable = false)
    private String basisDocument;

    @Column(name = "basis_article", nullable = false)
    private String basisArticle;

    @Column(name = "basis_text")
    private String basisText;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis_kind", nullable = false)
    private BasisKind basisKind;

    @Column(name = "unit", nullable = false)
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private MeasureClass kind;

    @Column(name = "fields", nullable = false)
    private String fields;

    @Column(name = "degrees", nullable = false)
    private String degrees;

    @Column(name = "matters", nullable = false)
    private String matters;

    @Column(name = "levels")
    private String levels;

    @Column(name = "months")
    private Integer months;

    @Column(name = "frequency_zh")
    private String chineseFrequency;

    @Column(name = "frequency_en")
    private String englishFrequency;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Measure() {}

    private Measure(String code) {
        super(Identifiers.next());
        this.code = code;
    }

    /** A measure that keeps the rules. */
    public static Measure of(MeasureDefinition says) {
        Measure measure = new Measure(says.id());
        measure.change(says);
        return measure;
    }

    /** The measure says something else from now on; cases keep what it said when it was chosen. */
    public void change(MeasureDefinition says) {
        MeasuresHaveABasis.demand(says);
        edition = says.edition();
        effect = says.effect();
        chineseName = says.name().zh();
        englishName = says.name().en();
        objects = joined(says.objects());
        basisDocument = says.basis().document();
        basisArticle = says.basis().article();
        basisText = says.basis().text();
        basisKind = says.basisKind();
        unit = says.unit();
        kind = says.kind();
        fields = String.join(BETWEEN, says.fields());
        degrees = joined(says.degrees());
        matters = joined(says.matters());
        levels = joined(says.levels());
        months = says.months();
        chineseFrequency = says.frequency() == null ? null : says.frequency().zh();
        englishFrequency = says.frequency() == null ? null : says.frequency().en();
        validFrom = says.validFrom();
        validUntil = says.validUntil();
    }

    public String code() {
        return code;
    }

    /** What it says. */
    public MeasureDefinition definition() {
        return new MeasureDefinition(
                code,
                edition,
                effect,
                new LocalizedText(chineseName, englishName),
                split(objects, MeasureObject::valueOf),
                new Citation(basisDocument, basisArticle, basisText),
                basisKind,
                unit,
                kind,
                split(fields, Function.identity()),
                split(degrees, Degree::valueOf),
                split(matters, RelatedMatter::valueOf),
                levels == null ? List.of() : split(levels, MeasureLevel::valueOf),
                months,
                chineseFrequency == null ? null : new LocalizedText(chineseFrequency, englishFrequency),
                validFrom,
                validUntil,
                false,
                List.of(),
                null);
    }

    private static String joined(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    private static <T> List<T> split(String joined, Function<String, T> read) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(BETWEEN)).map(read).toList();
    }
}
