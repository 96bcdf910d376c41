package org.creditportal.sanctions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.MeasureClass;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.RelatedMatter;

/** A measure as it stood in the catalogue when it was chosen. */
@Embeddable
public class ChosenMeasure {

    private static final String BETWEEN = ",";

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "name_zh", nullable = false)
    private String chineseName;

    @Column(name = "name_en", nullable = false)
    private String englishName;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "basis_document", nullable = false)
    private String basisDocument;

    @Column(name = "basis_article", nullable = false)
    private String basisArticle;

    /** Empty for none, as {@link #months} is 0: the provider finds no row again by a column that holds nothing. */
    @Column(name = "basis_text")
    private String basisText;

    @Column(name = "matters", nullable = false)
    private String matters;

    @Column(name = "months")
    private int months;

    @Column(name = "bureaus", nullable = false)
    private String bureaus;

    protected ChosenMeasure() {}

    private ChosenMeasure(MeasureDefinition measure, List<String> bureaus) {
        this.code = measure.id();
        this.chineseName = measure.name().zh();
        this.englishName = measure.name().en();
        this.kind = measure.kind().name();
        this.basisDocument = measure.basis().document();
        this.basisArticle = measure.basis().article();
        this.basisText = measure.basis().text() == null ? "" : measure.basis().text();
        this.matters = String.join(
                BETWEEN, measure.matters().stream().map(RelatedMatter::name).toList());
        this.months = measure.months() == null ? 0 : measure.months();
        this.bureaus = String.join(BETWEEN, bureaus);
    }

    /** @param bureaus ids of the bureaus that implement it */
    public static ChosenMeasure of(MeasureDefinition measure, List<String> bureaus) {
        return new ChosenMeasure(measure, bureaus);
    }

    /**
     * Whether the catalogue still says what was chosen: on the same law, in the same matters, as long at the most, and in the same
     * bureaus.
     *
     * @param implementing ids of the bureaus that implement it now
     */
    public boolean isAsIn(MeasureDefinition measure, List<String> implementing) {
        ChosenMeasure now = of(measure, implementing);
        return code.equals(now.code)
                && basis().equals(now.basis())
                && matters.equals(now.matters)
                && months == now.months
                && Set.copyOf(bureaus()).equals(Set.copyOf(now.bureaus()));
    }

    public String code() {
        return code;
    }

    public LocalizedText name() {
        return new LocalizedText(chineseName, englishName);
    }

    public MeasureClass kind() {
        return MeasureClass.valueOf(kind);
    }

    public Citation basis() {
        return new Citation(basisDocument, basisArticle, basisText.isEmpty() ? null : basisText);
    }

    public List<RelatedMatter> matters() {
        return Arrays.stream(matters.split(BETWEEN)).map(RelatedMatter::valueOf).toList();
    }

    /** How many months it lasts at the most; {@code null} for as long as the ground. */
    public Integer months() {
        return months == 0 ? null : Integer.valueOf(months);
    }

    public List<String> bureaus() {
        return List.of(bureaus.split(BETWEEN));
    }
}
