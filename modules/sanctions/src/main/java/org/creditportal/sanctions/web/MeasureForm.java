package org.creditportal.sanctions.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
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

/** A measure as it is typed. */
public class MeasureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private MeasureEdition edition;
    private MeasureEffect effect;
    private String chineseName;
    private String englishName;
    private MeasureObject[] objects = {};
    private String basisDocument;
    private String basisArticle;
    private String basisText;
    private BasisKind basisKind;
    private String unit;
    private MeasureClass kind;
    private String[] fields = {};
    private Degree[] degrees = {};
    private RelatedMatter[] matters = {};
    private MeasureLevel[] levels = {};
    private Integer months;
    private String chineseFrequency;
    private String englishFrequency;
    private LocalDate validFrom;
    private LocalDate validUntil;

    /** What the page does not show stays as it was: a change of the months takes back no requirement. */
    private boolean assumption;

    private String[] requirements = {};
    private String note;

    /** Filled with what the measure says now. */
    public static MeasureForm of(MeasureDefinition says) {
        MeasureForm form = new MeasureForm();
        form.code = says.id();
        form.edition = says.edition();
        form.effect = says.effect();
        form.chineseName = says.name().zh();
        form.englishName = says.name().en();
        form.objects = says.objects().toArray(MeasureObject[]::new);
        form.basisDocument = says.basis().document();
        form.basisArticle = says.basis().article();
        form.basisText = says.basis().text();
        form.basisKind = says.basisKind();
        form.unit = says.unit();
        form.kind = says.kind();
        form.fields = says.fields().toArray(String[]::new);
        form.degrees = says.degrees().toArray(Degree[]::new);
        form.matters = says.matters().toArray(RelatedMatter[]::new);
        form.levels = says.levels().toArray(MeasureLevel[]::new);
        form.months = says.months();
        form.chineseFrequency =
                says.frequency() == null ? null : says.frequency().zh();
        form.englishFrequency =
                says.frequency() == null ? null : says.frequency().en();
        form.validFrom = says.validFrom();
        form.validUntil = says.validUntil();
        form.assumption = says.assumption();
        form.requirements = says.requirements().toArray(String[]::new);
        form.note = says.note();
        return form;
    }

    MeasureDefinition definition() {
        boolean frequency = chineseFrequency != null && !chineseFrequency.isBlank();
        return new MeasureDefinition(
                code,
                edition,
                effect,
                new LocalizedText(chineseName, englishName),
                Arrays.asList(objects),
                new Citation(basisDocument, basisArticle, basisText),
                basisKind,
                unit,
                kind,
                Arrays.asList(fields),
                Arrays.asList(degrees),
                Arrays.asList(matters),
                Arrays.asList(levels),
                months,
                frequency ? new LocalizedText(chineseFrequency, englishFrequency) : null,
                validFrom,
                validUntil,
                assumption,
                Arrays.asList(requirements),
                note);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public MeasureEdition getEdition() {
        return edition;
    }

    public void setEdition(MeasureEdition edition) {
        this.edition = edition;
    }

    public MeasureEffect getEffect() {
        return effect;
    }

    public void setEffect(MeasureEffect effect) {
        this.effect = effect;
    }

    public String getChineseName() {
        return chineseName;
    }

    public void setChineseName(String chineseName) {
        this.chineseName = chineseName;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public MeasureObject[] getObjects() {
        return objects.clone();
    }

    public void setObjects(MeasureObject[] objects) {
        this.objects = objects == null ? new MeasureObject[0] : objects.clone();
    }

    public String getBasisDocument() {
        return basisDocument;
    }

    public void setBasisDocument(String basisDocument) {
        this.basisDocument = basisDocument;
    }

    public String getBasisArticle() {
        return basisArticle;
    }

    public void setBasisArticle(String basisArticle) {
        this.basisArticle = basisArticle;
    }

    public String getBasisText() {
        return basisText;
    }

    public void setBasisText(String basisText) {
        this.basisText = basisText;
    }

    public BasisKind getBasisKind() {
        return basisKind;
    }

    public void setBasisKind(BasisKind basisKind) {
        this.basisKind = basisKind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public MeasureClass getKind() {
        return kind;
    }

    public void setKind(MeasureClass kind) {
        this.kind = kind;
    }

    public String[] getFields() {
        return fields.clone();
    }

    public void setFields(String[] fields) {
        this.fields = fields == null ? new String[0] : fields.clone();
    }

    public Degree[] getDegrees() {
        return degrees.clone();
    }

    public void setDegrees(Degree[] degrees) {
        this.degrees = degrees == null ? new Degree[0] : degrees.clone();
    }

    public RelatedMatter[] getMatters() {
        return matters.clone();
    }

    public void setMatters(RelatedMatter[] matters) {
        this.matters = matters == null ? new RelatedMatter[0] : matters.clone();
    }

    public MeasureLevel[] getLevels() {
        return levels.clone();
    }

    public void setLevels(MeasureLevel[] levels) {
        this.levels = levels == null ? new MeasureLevel[0] : levels.clone();
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getChineseFrequency() {
        return chineseFrequency;
    }

    public void setChineseFrequency(String chineseFrequency) {
        this.chineseFrequency = chineseFrequency;
    }

    public String getEnglishFrequency() {
        return englishFrequency;
    }

    public void setEnglishFrequency(String englishFrequency) {
        this.englishFrequency = englishFrequency;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
