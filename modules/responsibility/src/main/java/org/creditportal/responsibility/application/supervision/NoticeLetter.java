package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.creditportal.correspondence.api.document.BureauLetters;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.SentLetter;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.NoticeRule;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/**
 * The notice on paper: an official document to the bureau by the tenant's template, numbered and to be verified, that names the rule
 * with its version and from how many on each level begins. Revoked with the notice. It is Chinese, as all official documents are.
 */
@ApplicationScoped
public class NoticeLetter {

    static final String DOCUMENT = "notice";

    @Inject
    private BureauLetters letters;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private TenantDirectory tenants;

    void issue(SupervisionNotice notice, NoticeRule rule) {
        Texts texts = Texts.of(SupervisionClocks.MODULE, Locale.CHINESE);
        String bureau = bureaus.holder(notice.bureau()).name().zh();
        String level = texts.get("NoticeLevel." + notice.level());
        DocumentDraft draft = new DocumentDraft(
                DOCUMENT,
                bureau,
                Map.of(
                        "matter", texts.get("notice.document.matter", bureau, level),
                        "text", text(notice, rule, level, texts)));
        SentLetter sent = letters.send(draft, notice.number());
        notice.writtenIn(sent.number(), sent.officialNumber());
    }

    private String text(SupervisionNotice notice, NoticeRule rule, String level, Texts texts) {
        TenantSupervision supervision = TenantSupervision.of(tenants.current());
        Citation basis = rule.citation() == null ? supervision.citation() : rule.citation();
        return texts.get(
                "notice.document.text",
                bureaus.require(notice.supervisor()).name().zh(),
                counted(notice.figure(), notice.amount(), texts),
                texts.get(
                        "notice.document.rule",
                        rule.name().zh(),
                        rule.id(),
                        rule.version(),
                        rule.warning(),
                        rule.yellow(),
                        rule.red()),
                level,
                notice.text(),
                supervision.appealWorkingDays(),
                basis.document() + (basis.article() == null ? "" : basis.article()));
    }

    private static String counted(FigureAsked asked, long amount, Texts texts) {
        String name = Texts.of(asked.figure().module(), Locale.CHINESE)
                .get("supervised." + asked.figure().kind());
        return texts.get("notice.document.figure", asked.first(), asked.last(), name, amount);
    }

    /** Nobody may show a notice any more that was revoked. */
    void revoke(SupervisionNotice notice, String reason) {
        if (notice.document() != null) {
            letters.withdraw(notice.document(), reason);
        }
    }
}
