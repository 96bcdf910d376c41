package org.creditportal.responsibility.web.assessment;

import java.util.List;
import org.creditportal.responsibility.api.assessment.AssessmentView;
import org.creditportal.responsibility.api.assessment.SelfScoring;

/**
 * An assessment as bureaus' own systems read it: the results that the caller may see by now, and next the states to which it may be
 * led. Field names are the interface.
 */
public class AssessmentJson {

    public final String number;
    public final long version;
    public final AssessmentRowJson assessment;
    public final Boolean agrees;
    public final String document;
    public final String selfScoreUntil;
    public final Long selfScoresMissing;
    public final List<BureauResultJson> results;
    public final List<String> next;

    AssessmentJson(AssessmentView found) {
        this.number = found.row().number();
        this.version = found.version();
        this.assessment = new AssessmentRowJson(found.row());
        this.agrees = found.agrees();
        this.document = found.document();
        SelfScoring own = found.selfScoring();
        this.selfScoreUntil =
                own == null || own.until() == null ? null : own.until().toString();
        this.selfScoresMissing = own == null ? null : own.missing();
        this.results = found.results().stream().map(BureauResultJson::new).toList();
        this.next = found.next().stream().map(Enum::name).sorted().toList();
    }
}
