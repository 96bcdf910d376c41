package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.ListTypeDirectory;

/** A line of an area's rules as whoever releases it reads it. */
@ApplicationScoped
class RuleLineWords {

    @Inject
    private TrialWords tried;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private NamedMeasures measures;

    void tell(RuleLine line, RuleTable table, ProposalWords words) {
        Locale language = words.language();
        words.text("RuleLine.id", line.id())
                .constants("LineDecision.effect", "responsibility", "Effect.", List.of(line.effect()))
                .text("ruleEdit.label.zh", line.words().zh())
                .text("ruleEdit.label.en", line.words().en())
                .texts("ruleEdit.label.lists", lists(line, language))
                .constants(
                        "ruleEdit.label.colours",
                        "lists",
                        "ListColour.",
                        line.when().colours())
                .texts("ruleEdit.label.records", records(line, language))
                .texts("ruleEdit.label.measures", measures(line, language))
                .texts("ruleEdit.label.grades", line.when().grades())
                .texts("RuleLine.onlyFor", matters(line.onlyFor(), table, language))
                .texts("RuleLine.exceptFor", matters(line.exceptFor(), table, language))
                .constants("ruleEdit.label.subjects", "records", "SubjectKind.", line.subjects())
                .constants("ruleTable.paragraph.behind", "records", "RelationRole.", line.behind())
                .citations("RuleLine.basis", line.basis())
                .text("RuleLine.note", line.note());
        if (line.when().always()) {
            words.sentence("RuleLine.when", "ruleTable.paragraph.always");
        }
        if (line.when().withinPeriod()) {
            words.sentence("RuleLine.when", "ruleTable.paragraph.withinPeriod");
        }
        if (line.unlessAdverse()) {
            words.sentence("RuleLine.when", "ruleTable.paragraph.unlessAdverse");
        }
    }

    private List<String> lists(RuleLine line, Locale language) {
        return line.when().lists().stream()
                .map(list -> types.nameOf(list, language))
                .toList();
    }

    private List<String> measures(RuleLine line, Locale language) {
        Map<String, LocalizedText> names = measures.all();
        return line.when().measures().stream()
                .map(code -> names.containsKey(code) ? names.get(code).text(language) : code)
                .toList();
    }

    private static List<String> records(RuleLine line, Locale language) {
        Texts texts = Texts.of("records", language);
        return line.when().records().stream()
                .map(kind -> texts.get("RecordKind." + kind))
                .toList();
    }

    private static List<String> matters(List<String> kinds, RuleTable table, Locale language) {
        return kinds.stream()
                .map(kind -> table.matterKind(kind)
                        .map(MatterKind::name)
                        .map(name -> name.text(language))
                        .orElse(kind))
                .toList();
    }

    /** Whoever releases a change sees what it would have done, as whoever proposed it could. */
    void tellTrial(ChangeRuleLine change, ProposalWords words) {
        tried.tell(change, words);
    }
}
