package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.record.ReliantRow;
import org.creditportal.records.api.subject.IdentifierReliance;
import org.creditportal.records.api.subject.SubjectNumber;

/** The checks that looked at a subject because the number that was asked for led to it. */
@ApplicationScoped
public class ChecksByIdentifier implements IdentifierReliance {

    private Checks checks;

    protected ChecksByIdentifier() {}

    @Inject
    public ChecksByIdentifier(Checks checks) {
        this.checks = checks;
    }

    @Override
    public List<ReliantRow> on(SubjectNumber subject, String key, int most) {
        return checks.askedBy(key, subject.value(), most).stream()
                .map(ChecksByIdentifier::row)
                .toList();
    }

    private static ReliantRow row(Check check) {
        return new ReliantRow(
                "/checks/detail", check.number(), text("number.check"), text("CheckResult." + check.result()), false);
    }

    private static LocalizedText text(String key) {
        return new LocalizedText(
                Texts.of("checks", Locale.CHINESE).get(key),
                Texts.of("checks", Locale.ENGLISH).get(key));
    }
}
