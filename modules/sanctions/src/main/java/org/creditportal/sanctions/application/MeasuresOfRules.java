package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.creditportal.checks.api.rule.MeasureNames;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;
import org.creditportal.sanctions.api.MeasureCatalogue;
import org.creditportal.sanctions.api.RestrictionReason;

/** What areas' rules may name: marks of key supervision, restrictions on persons, and every measure of the catalogue. */
@ApplicationScoped
public class MeasuresOfRules implements MeasureNames {

    private static final String MARK = "standing.keySupervision";

    @Inject
    private MeasureCatalogue catalogue;

    @Override
    public Map<String, LocalizedText> all() {
        Map<String, LocalizedText> all = new LinkedHashMap<>();
        all.put(SanctionStandingBean.KEY_SUPERVISION, mark());
        all.put(SanctionStandingBean.PERSON_RESTRICTION, words("standing.personRestriction"));
        catalogue.all().forEach(one -> all.put(one.measure().id(), one.measure().name()));
        return all;
    }

    /** What a mark is called wherever its standing is told. */
    static LocalizedText mark() {
        return words(MARK);
    }

    /** What a restriction says wherever its standing is told: the reason, and the company that caused it. */
    static LocalizedText restriction(RestrictionReason ground, String company) {
        return new LocalizedText(
                restriction(ground, company, Locale.CHINESE), restriction(ground, company, Locale.ENGLISH));
    }

    private static String restriction(RestrictionReason ground, String company, Locale language) {
        Texts texts = Texts.of(MeasureTaskClocks.MODULE, language);
        return texts.get("standing.restrictedBecause", texts.get("RestrictionReason." + ground), company);
    }

    private static LocalizedText words(String key) {
        return new LocalizedText(
                Texts.of(MeasureTaskClocks.MODULE, Locale.CHINESE).get(key),
                Texts.of(MeasureTaskClocks.MODULE, Locale.ENGLISH).get(key));
    }
}
