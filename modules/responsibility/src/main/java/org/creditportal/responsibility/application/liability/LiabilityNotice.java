package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.creditportal.correspondence.api.document.BureauLetters;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.kernel.text.Masking;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

/**
 * The notice of a decision, as an official document by the tenant's template, to the bureau. It is Chinese, as all official documents are,
 * and masks the person: whoever needs the name knows it.
 */
@ApplicationScoped
public class LiabilityNotice {

    private static final String DOCUMENT = "notice";

    @Inject
    private BureauLetters letters;

    @Inject
    private BureauDirectory bureaus;

    /** Number of the document. */
    String issue(LiabilityCase decided, String said, String citation) {
        Texts texts = Texts.of("responsibility", Locale.CHINESE);
        String bureau = bureaus.holder(decided.bureau()).name().zh();
        String whom = decided.person() == null ? bureau : bureau + Masking.name(decided.person());
        String text = texts.get(
                "liability.document.text",
                whom,
                decided.facts(),
                citation,
                texts.get("LiabilityMeasure." + decided.measure()),
                said);
        DocumentDraft draft = new DocumentDraft(
                DOCUMENT, bureau, Map.of("matter", texts.get("liability.document.matter", whom), "text", text));
        return letters.send(draft, decided.number()).number();
    }
}
